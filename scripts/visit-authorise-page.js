'use strict';

// Replaces the user when an example runs with the stub: visits the page where an application asks for access, and allows it
// with the values that are filled in there.
//
//     node scripts/visit-authorise-page.js AUTHORISE_URL

const [, , authoriseUrl] = process.argv;

visit(authoriseUrl).catch((reason) => {
  console.error(reason.message);
  process.exitCode = 1;
});

async function visit(url) {
  const page = await fetch(url);
  const form = new URLSearchParams(filledIn(await page.text()));
  if (!page.ok || !form.has('username')) throw new Error(`there is no form at ${url}`);
  form.set('decision', 'allow');
  const response = await fetch(url, { method: 'POST', body: form, redirect: 'manual' });
  if (response.status !== 302) throw new Error(`the page responded with ${response.status}`);
  const callback = new URL(response.headers.get('location'));
  console.log(`${form.get('username')} allowed the access and was sent to ${callback.origin}`);
}

/** Names and values of the inputs of a page of the stub. */
function filledIn(html) {
  const inputs = html.matchAll(/<input type="\w+" name="([^"]*)" value="([^"]*)">/g);
  return Array.from(inputs, ([, name, value]) => [name, value]);
}
