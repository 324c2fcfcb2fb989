/** The HTML report in a real browser: it opens, filters, links, prints, can be used by everybody, and obeys nothing but itself. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { type HtmlOptions, renderHtml } from '../../src/report/render/html.tsx';
import { HOSTILE_TEXTS, hostileReport } from '../report/hostile.ts';
import { eventfulReport, finding, location, operation, reportOf } from '../report/report-of.ts';
import { assessTexts } from '../support/assess-texts.ts';
import { shopYaml } from '../support/shop.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'openapi-posture-page-'));
beforeAll(async () => {
  // The sandbox of Chromium refuses to start for root, as which CI systems run in containers.
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  /** What the console and the page complained of, and every request beside the page itself. */
  readonly complaints: string[];
}

let count = 0;
/** Closed by whoever asked for it. */
async function open(
  report: Report,
  {
    hash = '',
    options = {},
    context = {},
  }: { hash?: string; options?: HtmlOptions; context?: BrowserContextOptions } = {},
): Promise<Opened> {
  count += 1;
  const file = join(folder, `${count}.html`);
  writeFileSync(file, renderHtml(report, options));
  const page = await browser.newPage(context);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`file://${folder}/`)) complaints.push(`request ${request.url()}`);
  });
  await page.goto(`file://${file}${hash}`);
  return { page, complaints };
}

const shop = assessTexts({
  base: { 'openapi.yaml': shopYaml() },
  head: { 'openapi.yaml': shopYaml({ orders: 'anonymous', noteLength: null }) },
});
const shown = (page: Page) => page.locator('.card.item[data-status]:visible').count();

describe('the report', () => {
  it('opens without a complaint, a request, or a script of somebody else', async () => {
    const { page, complaints } = await open(await shop);
    expect(await page.title()).toContain('OpenAPI posture: failed');
    expect(await page.locator('h1').textContent()).toContain('failed');
    expect(await page.locator('#findings .sources').first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows base beside head', async () => {
    const { page } = await open(await shop);
    const change = page.locator('#changes .card', { hasText: 'note' }).first();
    await change.locator('summary').first().click();
    const [before, after] = [change.locator('figure.old'), change.locator('figure.new, figure:not(.old)')];
    expect(await before.locator('mark').textContent()).toContain('maxLength: 500');
    expect(await after.first().isVisible()).toBe(true);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('is accessible in %s, wide and narrow', async (colorScheme) => {
    for (const width of [1280, 390]) {
      const { page } = await open(
        { ...eventfulReport(), excerptOf: (await shop).excerptOf },
        {
          context: { colorScheme, viewport: { width, height: 900 } },
        },
      );
      await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
      await page.evaluate(AXE);
      const result = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as {
        violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
      };
      const violations = result.violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`,
      );
      expect(violations).toEqual([]);
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      await page.close();
    }
  });
});

describe('filters', () => {
  it('show what the change did first, and everything on request', async () => {
    const { page } = await open(eventfulReport());
    const first = await shown(page);
    await page.locator('#filters [data-reset]').click();
    expect(await shown(page)).toBeGreaterThan(first);
    expect(await page.locator('#shown').textContent()).toMatch(/^all \d+ shown$/);
    await page.close();
  });

  it('leave what is chosen, say how much, and can be shared as a link', async () => {
    const { page } = await open(eventfulReport());
    await page.locator('#filters input[value="critical"]').uncheck();
    expect(await page.locator('.card.critical[data-status]:visible').count()).toBe(0);
    const link = new URL(page.url()).hash;
    expect(link).toContain('severity=');
    await page.close();
    const again = await open(eventfulReport(), { hash: link });
    expect(await again.page.locator('#filters input[value="critical"]').isChecked()).toBe(false);
    expect(await again.page.locator('.card.critical[data-status]:visible').count()).toBe(0);
    await again.page.close();
  });

  it('find words, and say so when nothing matches', async () => {
    const { page } = await open(eventfulReport());
    await page.keyboard.press('/');
    await page.keyboard.type('vouchers');
    await expect.poll(() => shown(page)).toBe(1);
    await page.keyboard.type(' nowhere');
    await expect.poll(() => page.locator('#nothing-found').isVisible()).toBe(true);
    await page.locator('#nothing-found [data-reset]').click();
    expect(await shown(page)).toBeGreaterThan(1);
    await page.close();
  });
});

describe('links and keys', () => {
  it('a link opens its finding, even one that the filter hides', async () => {
    const report = eventfulReport();
    const existing = report.findings.find(({ status, touched }) => status === 'existing' && !touched);
    const probe = await open(report);
    const id = await probe.page.locator('.card[data-status="existing"]').first().getAttribute('id');
    await probe.page.close();
    expect(existing).toBeDefined();
    const { page } = await open(report, { hash: `#${id}` });
    const card = page.locator(`[id="${id}"]`);
    expect(await card.isVisible()).toBe(true);
    expect(await card.getAttribute('open')).not.toBeNull();
    await page.close();
  });

  it('j and k walk, Enter opens, t turns the light off, ? helps', async () => {
    const { page } = await open(eventfulReport(), { context: { colorScheme: 'light' } });
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const focused = () => page.evaluate('document.activeElement.closest(".card").id') as Promise<string>;
    const second = await focused();
    await page.keyboard.press('k');
    expect(await focused()).not.toBe(second);
    const isOpen = () => page.evaluate('document.activeElement.closest(".card").open') as Promise<boolean>;
    const before = await isOpen();
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(!before);
    await page.keyboard.press('t');
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    await page.keyboard.press('?');
    expect(await page.locator('#help').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#help').isVisible()).toBe(false);
    await page.close();
  });

  it('is complete without a script', async () => {
    const { page } = await open(eventfulReport(), { context: { javaScriptEnabled: false } });
    const cards = page.locator('.card.item[data-status]');
    expect(await cards.count()).toBe(await page.locator('.card.item[data-status]:visible').count());
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.close();
  });

  it('prints with everything open', async () => {
    const { page } = await open(await shop);
    const pdf = await page.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });
});

describe('hostile text', () => {
  it('is shown and nothing else', async () => {
    const { page, complaints } = await open(reportOf());
    for (const text of [...HOSTILE_TEXTS, '"><script>alert(1)</script>', "' onmouseover='alert(1)"]) {
      const excerpt = { file: text, revision: 'head', first: 1, lines: [text], marked: [1, 1] } as const;
      const file = join(folder, 'hostile.html');
      writeFileSync(file, renderHtml({ ...hostileReport(text), excerptOf: () => excerpt }));
      await page.goto(`file://${file}`);
      const active =
        '[...document.querySelectorAll("script, img, iframe, object, embed, link, [onerror], [onclick]")].length';
      expect(await page.evaluate(active), text.slice(0, 60)).toBe(1);
      expect(complaints, text.slice(0, 60)).toEqual([]);
    }
    await page.close();
  });
});

describe('five thousand findings, none like another', () => {
  it('open in two seconds', async () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      finding({
        rule: `rule-${Math.floor(index / 3)}`,
        operation: operation(`POST /a/rather/long/path/${index}/{identifier}`),
        location: location(index + 2),
        fingerprint: `${index}`.padStart(32, '0'),
        change: index % 2 === 0 ? 'x' : null,
        message: `The property ${'abcdefgh'.slice(0, index % 8)} of POST /a/rather/long/path/${index}/{identifier} takes text of any length. Set \`maxLength\`.`,
      }),
    );
    const times: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const { page, complaints } = await open(reportOf({ findings: many }));
      const [timing] = (await page.evaluate(
        'performance.getEntriesByType("navigation").map(({ loadEventEnd }) => loadEventEnd)',
      )) as number[];
      times.push(timing ?? Number.POSITIVE_INFINITY);
      expect(complaints).toEqual([]);
      await page.close();
    }
    console.log(`5,000 findings open in ${Math.min(...times).toFixed(0)} ms (best of three).`);
    expect(Math.min(...times)).toBeLessThan(2000);
  });
});
