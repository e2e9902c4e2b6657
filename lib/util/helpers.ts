/** Small pure functions without imports. */

/** `9` → `'09'` */
export function padComponent(component: number): string {
  return component <= 9 ? `0${component}` : `${component}`;
}

/** A date as the service expects it, `YYYYMMDD`, in the local time zone. */
export function toYYYYMMDD(date: Date): string {
  return (
    `${date.getFullYear()}`.padStart(4, '0') +
    padComponent(date.getMonth() + 1) +
    padComponent(date.getDate())
  );
}

/** The string with its first character in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `('1.2', 'release', 'details')` → `'/1.2/release/details'`. An empty prefix or action is left out. */
export function formatPath(prefix: string | undefined, resource: string, action: string): string {
  return `/${prefix ? `${prefix}/` : ''}${resource}${action === '' ? '' : `/${action}`}`;
}
