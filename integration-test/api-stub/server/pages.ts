/** The few pages for people: plain HTML with one form each. */
import escape from 'lodash/escape';
import { htmlReply, type Reply } from './reply';

export interface Field {
  name: string;
  label: string;
  value?: string;
  type?: 'text' | 'password' | 'hidden';
}

export interface Page {
  title: string;
  text: string;
  fields?: Field[];
  /** Value and label of each button; its name is `decision`. */
  buttons?: Array<[value: string, label: string]>;
}

export function page({ title, text, fields = [], buttons = [] }: Page, status = 200): Reply {
  const inputs = fields.map(({ name, label, value = '', type = 'text' }) => {
    const input = `<input type="${type}" name="${escape(name)}" value="${escape(value)}">`;
    return type === 'hidden' ? input : `<p><label>${escape(label)}<br>${input}</label></p>`;
  });
  const choices = buttons.map(
    ([value, label]) => `<button name="decision" value="${escape(value)}">${escape(label)}</button>`,
  );
  const form =
    choices.length > 0 ? `<form method="post">${inputs.join('\n')}<p>${choices.join(' ')}</p></form>` : '';
  return htmlReply(
    status,
    `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escape(title)}</title></head>
<body>
<h1>${escape(title)}</h1>
<p>${escape(text)}</p>
${form}
</body>
</html>
`,
  );
}

/** The URL of the caller with more parameters. Undefined if it is not an http or https URL. */
export function redirectTo(address: string | undefined, query: Record<string, string>): Reply | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return htmlReply(302, '', { Location: url.href });
}
