/** Why a route of the page refuses: shown to the person who looks at it. */
export class PageError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
