/** The reason why a route of the page rejects a request. It is shown to the user of the page. */
export class PageError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
