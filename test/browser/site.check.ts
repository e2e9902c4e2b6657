/** The documentation site that `npm run docs` has built, in a real browser. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { readResources } from '../../scripts/generate/schema';
import { chapters } from '../../scripts/site/pages';
import { siteFolder } from '../../scripts/site/prepare';
import { accessibilityProblems } from './accessibility';
import { launch, openPage } from './browser';

const DIST = join(siteFolder, 'dist');

describe('The documentation site in Chromium', () => {
  let preview: ChildProcess;
  let browser: Browser;
  let base: string;
  let page: Page;
  let problems: string[];

  before(async function () {
    this.timeout(240_000);
    if (!existsSync(join(DIST, 'index.html'))) throw new Error('There is no site: npm run docs');
    const port = await freePort();
    base = `http://localhost:${port}`;
    [preview, browser] = await Promise.all([startPreview(port), launch()]);
  });
  after(async () => {
    await browser?.close();
    // npm, the script and VitePress are one process group.
    if (preview?.pid) process.kill(-preview.pid);
  });
  beforeEach(async () => {
    ({ page, problems } = await openPage(browser));
  });
  afterEach(() => page.context().close());

  /** Waits until the scripts of the page have started. */
  async function open(path: string): Promise<void> {
    await page.goto(base + path);
    await page.waitForFunction("document.querySelector('#app')?.__vue_app__ !== undefined");
  }

  const htmlFiles = (): string[] =>
    readdirSync(DIST, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html') && file !== '404.html')
      .map((file) => `/${file}`);

  it('The site has a page for each chapter and for each resource', () => {
    const expected = [
      ...chapters().map(({ target }) => `/${target.replace(/\.md$/, '.html')}`),
      ...readResources().map(({ name }) => `/reference/${name.toLowerCase()}.html`),
    ];
    expect(htmlFiles()).to.include.members(expected);
  });

  it('No page has a dead link, a missing anchor or an error in the console, or loads anything from other hosts', async function () {
    this.timeout(180_000);
    const ids = new Map<string, Set<string>>();
    const links: Array<{ from: string; to: string }> = [];
    for (const file of htmlFiles()) {
      await open(file);
      const found = await page.evaluate<{ ids: string[]; links: string[] }>(`({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        links: [...document.querySelectorAll('a[href]')].map(({ href }) => href),
      })`);
      ids.set(file, new Set(found.ids));
      links.push(...found.links.map((to) => ({ from: file, to })));
    }
    const dead = links.filter(({ to }) => {
      const url = new URL(to);
      if (url.origin !== base) return !/^https:$/.test(url.protocol);
      const target = ids.get(url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname);
      return !target || (url.hash !== '' && !target.has(decodeURIComponent(url.hash.slice(1))));
    });
    expect(dead.map(({ from, to }) => `${from} → ${to}`)).to.deep.equal([]);
    expect(links.length).to.be.greaterThan(1000);
    expect(problems).to.deep.equal([]);
  });

  it('The search finds getReleases and opens its section', async () => {
    await open('/');
    await page.keyboard.press('Control+k');
    await page.locator('#localsearch-input').fill('getReleases');
    const first = page.locator('.VPLocalSearchBox .result').first();
    await first.waitFor();
    expect(await first.innerText()).to.match(/artists\.getReleases/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reference\/artists\.html#artistsgetreleases$/);
    expect(await page.locator('#artistsgetreleases').innerText()).to.match(/^artists\.getReleases/);
    expect(problems).to.deep.equal([]);
  });

  it('The type of a response can be expanded field by field', async () => {
    await open('/reference/artists.html#artistsgetreleases');
    const type = page.locator('#artistsgetreleases ~ .response-type').first();
    await type.locator('> summary').click();
    expect(await type.innerText()).to.match(/release: Release\[\] releases on this page/);
    await type.locator('summary').filter({ hasText: 'release: Release[]' }).click();
    await type.locator('summary').filter({ hasText: 'artist?: Artist main artist' }).click();
    const fields = type.locator('details details li .field-name').filter({ visible: true });
    await fields.filter({ hasText: 'sortName' }).first().waitFor();
    expect(problems).to.deep.equal([]);
  });

  it('A call is shown by promise and by callback', async () => {
    await open('/reference/user.html#usergetlocker');
    const calls = page.locator('#usergetlocker ~ .vp-code-group').first();
    expect(await calls.innerText()).to.match(/const data = await api\.User\(\)\.getLocker\(/);
    await calls.getByText('Callback', { exact: true }).click();
    expect(await calls.innerText()).to.match(/function \(err, data\) \{/);
    expect(problems).to.deep.equal([]);
  });

  it('The site is dark if the reader prefers that, and the theme can be switched', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open('/getting-started.html');
    const isDark = (): Promise<unknown> =>
      page.evaluate("document.documentElement.classList.contains('dark')");
    expect(await isDark()).to.equal(true);
    await page.getByRole('switch').filter({ visible: true }).first().click();
    expect(await isDark()).to.equal(false);
    expect(problems).to.deep.equal([]);
  });

  it('The site shows the version, and no repository if package.json has none', async () => {
    const { version, repository } = require('../../package.json');
    await open('/getting-started.html');
    expect(await page.locator('.VPNavBar').innerText()).to.include(`v${version}`);
    expect(await page.getByText('Edit this page').count()).to.equal(repository ? 1 : 0);
  });

  // Known violations: the theme of VitePress names its search button differently from its text and has no main landmark
  // on the home page, and chapters may have a table without a heading above a column.
  const ofOthers = ['label-content-name-mismatch', 'landmark-one-main', 'region', 'empty-table-header'];

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`There is no other violation of accessibility rules in the ${colorScheme} theme`, async () => {
      await page.emulateMedia({ colorScheme });
      for (const path of ['/', '/getting-started.html', '/reference/artists.html', '/reference/types.html']) {
        await open(path);
        expect(await accessibilityProblems(page, ofOthers), path).to.deep.equal([]);
      }
    });
  }

  for (const width of [360, 1440]) {
    it(`No page scrolls sideways at ${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of [
        '/',
        '/when-things-go-wrong.html',
        '/reference/releases.html',
        '/reference/types.html',
      ]) {
        await open(path);
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).to.be.at.most(width);
      }
    });
  }
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when the server is ready. */
async function startPreview(port: number): Promise<ChildProcess> {
  const child = spawn('npm', ['run', '--silent', 'docs:preview', '--', '--port', String(port)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const text of child.stdout!) {
    said += text;
    if (said.includes(`:${port}/`)) {
      child.stdout!.resume();
      return child;
    }
  }
  throw new Error(`npm run docs:preview ended: ${said}`);
}
