/** The start page of the stub in a real browser. */
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import { allEndpoints as endpoints } from '../../integration-test/api-stub/server/table';
import { accessibilityProblems } from './accessibility';
import { launch, openPage } from './browser';

describe('The start page of the stub in Chromium', () => {
  let stub: Stub;
  let browser: Browser;
  let page: Page;
  let problems: string[];

  before(async () => {
    [stub, browser] = await Promise.all([startStub(), launch()]);
  });
  after(async () => {
    await browser.close();
    await stub.close();
  });
  beforeEach(async () => {
    stub.reset();
    ({ page, problems } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] }));
    await page.goto(`${stub.url}/`);
    await page.locator('#list a').first().waitFor();
  });
  afterEach(async () => {
    await page.context().close();
  });

  const text = (selector: string): Promise<string> => page.locator(selector).innerText();
  const visible = (selector: string): Promise<string[]> =>
    page.locator(selector).filter({ visible: true }).allInnerTexts();
  const announced = (pattern: RegExp): Promise<void> =>
    page.locator('#announcer').filter({ hasText: pattern }).waitFor({ state: 'attached' });

  async function open(name: string): Promise<void> {
    await page.goto(`${stub.url}/#/${name}`);
    await page.locator(`main[data-ready="${name}"]`).waitFor();
  }

  async function send(): Promise<void> {
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('#status').waitFor();
  }

  it('Every endpoint is listed by resource', async () => {
    expect(await page.locator('#list a').count()).to.equal(endpoints.length);
    expect(await text('#found')).to.equal(`${endpoints.length} endpoints`);
    const resources = [...new Set(endpoints.map(({ name }) => name.split('.')[0]))];
    expect(await page.locator('#list h2').allInnerTexts()).to.deep.equal(resources);
    expect(problems).to.deep.equal([]);
  });

  it('An endpoint is found by typing, and its call is sent and shown', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('artist getrel');
    expect(await visible('#list a .method')).to.deep.equal(['getReleases']);
    await page.keyboard.press('Enter');
    await page.locator('main[data-ready="Artists.getReleases"]').waitFor();
    expect(await page.getByLabel('artistId').inputValue()).to.equal('1');
    await send();
    expect(await text('#status')).to.equal('200 OK');
    expect(await text('.outcome')).to.match(/200 OK\s+[\d.]+ ms · [\d.]+ kB · text\/xml; charset=utf-8/);
    expect(await text('#request-line')).to.equal(
      `GET http://localhost:${stub.port}/1.2/artist/releases?artistId=1&oauth_consumer_key=YOUR_KEY_HERE`,
    );
    await announced(/^200 OK, in [\d.]+ milliseconds$/);
    expect(problems).to.deep.equal([]);
  });

  it('The response can be collapsed and expanded, and its text and headers are shown', async () => {
    await open('Artists.getReleases');
    await send();
    const tree = page.locator('.tree');
    expect(await tree.innerText())
      .to.match(/^▾?\s*response status="ok" version="1\.2"/)
      .and.match(/totalItems: 14/);
    const releases = tree.locator('summary').filter({ hasText: /^release / });
    expect(await releases.count()).to.equal(10);
    expect(await visible('.tree .key:text-is("title")')).to.have.length(1);
    await releases.nth(1).click();
    await page.locator('.tree .key:text-is("title")').nth(1).waitFor();
    expect(await visible('.tree .key:text-is("title")')).to.have.length(2);
    await page.getByRole('button', { name: 'Expand all' }).click();
    expect(await visible('.tree .key:text-is("title")')).to.have.length(10);
    await page.getByRole('button', { name: 'Collapse all', exact: true }).click();
    expect(await visible('.tree .key')).to.deep.equal(['response', 'releases']);
    await page.getByRole('tab', { name: 'Text' }).click();
    expect(await page.getByLabel('Response body').innerText()).to.match(/^<\?xml[^]*<\/response>\s*$/);
    await page.getByRole('tab', { name: 'Headers' }).click();
    expect(await text('table[aria-label="Response headers"]')).to.match(/X-RateLimit-Limit\s+1000000/);
    expect(problems).to.deep.equal([]);
  });

  it('A response in JSON is shown as a tree', async () => {
    await open('Artists.getDetails');
    await page.locator('details.group > summary').click();
    await page.getByLabel('Response in').selectOption('JSON');
    await send();
    expect(await text('.tree')).to.match(/artist[^]*id: 1\s/);
    expect(problems).to.deep.equal([]);
  });

  it('A JSON body is sent, and invalid JSON is reported', async () => {
    await open('Playlists.create');
    const field = page.locator('#param-tracks');
    await field.fill('[{ "trackId": ');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await announced(/^The value of parameter tracks is not JSON/);
    await page.locator('.programs .error').filter({ hasText: 'is not JSON' }).waitFor();
    expect(await field.getAttribute('aria-invalid')).to.equal('true');
    const refused = ['programs', 'send'].map((route) => `400: ${stub.url}/_page/${route}`);
    expect(
      problems
        .splice(0)
        .filter((problem) => !problem.startsWith('console: '))
        .sort(),
    ).to.deep.equal(refused);
    await field.fill('[{ "trackId": "12345" }]');
    await send();
    expect(await text('#status')).to.equal('200 OK');
    expect(await page.getByLabel('Request body').innerText()).to.match(/"trackId": "12345"/);
    expect(problems).to.deep.equal([]);
  });

  it('Media are fetched by a signed URL', async () => {
    await open('Streams.getCatalogue');
    expect(await page.getByLabel('Callback: code').innerText()).to.match(
      /const url = api\.Streams\(\)\.getCatalogue/,
    );
    await send();
    expect(await text('.outcome')).to.match(/^200 OK\s+[\d.]+ ms · [\d.]+ kB · audio\/mpeg/);
    expect(await text('#request-line')).to.match(/\/stream\/catalogue\?[^]*oauth_signature=\[masked\]$/);
    expect(problems).to.deep.equal([]);
  });

  it('A call is signed for the demo user and shows no secret', async () => {
    await open('User.getLocker');
    await send();
    expect(await text('#status')).to.equal('200 OK');
    expect(await text('.tree')).to.match(/lockerRelease/);
    const request = await text('.request');
    expect(request).to.match(
      /Authorization\s+OAuth [^]*oauth_token="\[masked\]", oauth_signature="\[masked\]"/,
    );
    expect(problems).to.deep.equal([]);
  });

  it('A rejected call is shown', async () => {
    await open('User.getLocker');
    await page.locator('details.group > summary').click();
    await page.getByLabel('Signed for').selectOption('wrong secret (rejected)');
    await send();
    expect(await text('#status')).to.equal('401 Unauthorized');
    expect(await page.getByLabel('Response body').innerText()).to.equal(
      'OAuth authentication error: oauth_signature is not valid',
    );
    await announced(/^401 Unauthorized/);
    expect(problems).to.deep.equal([]);
  });

  it('The field that the service rejects is marked', async () => {
    await open('Releases.getChart');
    await page.getByLabel('toDate').fill('yesterday');
    await send();
    expect(await text('#status')).to.equal('400 Bad Request');
    expect(await page.getByLabel('toDate').getAttribute('aria-invalid')).to.equal('true');
    expect(await visible('.field .error')).to.deep.equal([
      'Value of parameter toDate is not valid: yesterday',
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('A form with an error is not sent, and the focus moves to the field', async () => {
    await open('User.signup');
    const field = page.getByLabel('emailAddress');
    await field.fill('');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await visible('.error')).to.deep.equal([
      'emailAddress is required',
      'Not sent: emailAddress must have a value.',
    ]);
    expect(await page.locator(':focus').getAttribute('name')).to.equal('emailAddress');
    expect(await field.getAttribute('aria-invalid')).to.equal('true');
    const described = (await field.getAttribute('aria-describedby'))!.split(' ');
    expect(await text(`#${described[1]}`)).to.equal('emailAddress is required');
    expect(stub.requests).to.deep.equal([]);
    await page.locator('details.group > summary').click();
    await page.getByLabel('Send although required parameters are empty').check();
    await send();
    expect(await visible('.field .error')).to.deep.equal(['Missing parameter emailAddress.']);
    expect(problems).to.deep.equal([]);
  });

  it('The reason for a missing response is shown', async () => {
    await open('Artists.getDetails');
    await page.locator('details.group > summary').click();
    await page.getByLabel('Fault on demand').fill('reset');
    await send();
    expect(await text('#status')).to.equal('No response');
    expect(await visible('.result .error')).to.have.length(1);
    expect((await visible('.result .error'))[0]).to.match(/ECONNRESET/);
    expect(problems).to.deep.equal([]);
  });

  it('A cut document is shown as text', async () => {
    await open('Releases.getDetails');
    await page.getByLabel('releaseId').fill('error');
    await send();
    expect(await page.locator('.result [role=tab]').allInnerTexts()).to.deep.equal(['Text', 'Headers']);
    expect(await page.getByLabel('Response body').innerText()).to.match(/^<\?xml/);
  });

  it('Text of the service is shown as text and never as HTML', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    await open('Releases.getDetails');
    await page.getByLabel('releaseId').fill(hostile);
    await page.getByRole('tab', { name: 'curl' }).click();
    await page.locator('pre').filter({ hasText: '%3Cimg' }).waitFor();
    await send();
    expect(await text('#status')).to.equal('400 Bad Request');
    expect(await page.locator('main img, main script').count()).to.equal(0);
    expect(await visible('.field .error')).to.deep.equal([
      `Value of parameter releaseId is not valid: ${hostile}`,
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('The programs change with the form, and a copy has no masked values', async () => {
    await open('User.authenticate');
    const shown = page.getByLabel('Callback: code');
    expect(await shown.innerText()).to.include("password: '[masked]'");
    await page.getByLabel('emailAddress').fill("o'neill@example.com");
    await shown.filter({ hasText: "'o\\'neill@example.com'" }).waitFor();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await announced(/^Copied$/);
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied)
      .to.match(/^const api = require\('7digital-api'\);\n/)
      .and.include("password: 'demo-password'");
    await page.getByRole('tab', { name: 'curl' }).click();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('tabpanel', { name: 'curl' }).getByRole('button', { name: 'Copied' }).waitFor();
    const curl = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(curl)
      .to.match(/^curl /)
      .and.not.include('[masked]');
    expect(problems).to.deep.equal([]);
  });

  it('The page can be used with the keyboard only', async () => {
    await page.keyboard.press('Tab');
    expect(await text(':focus')).to.equal('Skip to the endpoint');
    await page.keyboard.press('/');
    await page.keyboard.type('locker');
    await page.keyboard.press('ArrowDown');
    expect(await text(':focus .method')).to.equal('getLocker');
    await page.keyboard.press('Enter');
    await page.locator('main[data-ready="User.getLocker"]').waitFor();
    expect(await text(':focus')).to.equal('User.getLocker');
    expect(await page.locator('[aria-current="page"]').innerText()).to.match(/getLocker/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#status').waitFor();
    await page.getByRole('tab', { name: 'Tree' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Text' }).getAttribute('aria-selected')).to.equal('true');
    await page.keyboard.press('End');
    expect(await page.getByRole('tab', { name: 'Headers' }).getAttribute('aria-selected')).to.equal('true');
    expect(problems).to.deep.equal([]);
  });

  it('The landmarks have names', async () => {
    for (const role of ['banner', 'navigation', 'search', 'main'] as const) {
      expect(await page.getByRole(role).count(), role).to.equal(1);
    }
  });

  for (const width of [390, 1440]) {
    it(`There is no violation of accessibility rules at ${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 900 });
      expect(await accessibilityProblems(page)).to.deep.equal([]);
      await open('User.updateUnlimitedStreaming');
      await page.locator('details.group > summary').click();
      await page.getByLabel('planCode').fill('');
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      expect(await accessibilityProblems(page)).to.deep.equal([]);
      await open('Artists.getReleases');
      await send();
      expect(await accessibilityProblems(page)).to.deep.equal([]);
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`No text has a contrast below 4.5 to 1 in the ${colorScheme} theme`, async () => {
      await page.emulateMedia({ colorScheme });
      await open('Artists.getReleases');
      await send();
      expect(await page.evaluate<string[]>(CONTRAST)).to.deep.equal([]);
    });
  }

  for (const width of [320, 390, 760, 1000, 1440]) {
    it(`The page does not scroll sideways at ${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 800 });
      await open('User.updateUnlimitedStreaming');
      await send();
      expect(await page.evaluate('document.documentElement.scrollWidth')).to.be.at.most(width);
      expect(
        await page.evaluate(
          `document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth`,
        ),
      ).to.equal(0);
    });
  }

  it('A narrow window shows either the list or the endpoint', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.locator('#search').isVisible()).to.equal(true);
    await page.getByLabel('Find an endpoint').fill('locker');
    await page.keyboard.press('Enter');
    await page.locator('main[data-ready="User.getLocker"]').waitFor();
    expect(await page.locator('#search').isVisible()).to.equal(false);
    await page.getByRole('link', { name: 'All endpoints' }).click();
    await page.locator('#search').waitFor();
    expect(await text(':focus .method')).to.equal('getLocker');
  });
});

/** Texts whose colour is too close to their background (WCAG 2.2, 1.4.3). */
const CONTRAST = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [red, green, blue] = channels(colour).slice(0, 3).map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (channels(backgroundColor)[3] !== 0) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const found = [];
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!own || !element.checkVisibility()) continue;
    const [a, b] = [luminance(getComputedStyle(element).color), luminance(groundOf(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) found.push(ratio.toFixed(2) + ' ' + element.textContent);
  }
  return found;
})()`;
