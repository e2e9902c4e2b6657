/** Small pure functions that nothing of ours stands below. */

/** `9` → `'09'` */
export function padComponent(component: number): string {
  return component <= 9 ? `0${component}` : `${component}`;
}

/** A date as the service wants it in parameters, `YYYYMMDD`, in the local time zone throughout. */
export function toYYYYMMDD(date: Date): string {
  return (
    `${date.getFullYear()}`.padStart(4, '0') +
    padComponent(date.getMonth() + 1) +
    padComponent(date.getDate())
  );
}

/** First character in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `('1.2', 'release', 'details')` → `'/1.2/release/details'`; no prefix and an action of `''` leave no trace. */
export function formatPath(prefix: string | undefined, resource: string, action: string): string {
  return `/${prefix ? `${prefix}/` : ''}${resource}${action === '' ? '' : `/${action}`}`;
}
