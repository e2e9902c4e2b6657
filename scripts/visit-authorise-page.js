'use strict';

// Stands in for a user at the stub: visits the page where an application asks to be let in, and allows it with what is
// filled in there.
//
//     node scripts/visit-authorise-page.js AUTHORISE_URL

const [, , address] = process.argv;

visit(address).catch((reason) => {
  console.error(reason.message);
  process.exitCode = 1;
});

async function visit(url) {
  const page = await fetch(url);
  const form = new URLSearchParams(filledIn(await page.text()));
  if (!page.ok || !form.has('username')) throw new Error(`there is no form at ${url}`);
  form.set('decision', 'allow');
  const answer = await fetch(url, { method: 'POST', body: form, redirect: 'manual' });
  if (answer.status !== 302) throw new Error(`the page answered ${answer.status}`);
  const callback = new URL(answer.headers.get('location'));
  console.log(`${form.get('username')} said yes, and was sent to ${callback.origin}`);
}

/** Names and values of the inputs of a page of the stub. */
function filledIn(html) {
  const inputs = html.matchAll(/<input type="\w+" name="([^"]*)" value="([^"]*)">/g);
  return Array.from(inputs, ([, name, value]) => [name, value]);
}
