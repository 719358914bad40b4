import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSession } from '../../examples/web/worker/session.js';
import type { Format, SampleName } from '../../examples/web/worker/messages.js';
import { needsChromium, startChromium } from '../support/browsers/chromium.js';
import { tinos } from '../support/browsers/job-app.js';
import { serve, type Served } from '../support/browsers/serve.js';
import { filesBelow, fromRoot, readText } from '../support/repository.js';

const { present, describe } = needsChromium('the page of examples/web');

/** What a page may do that has a style sheet and a picture of its own. */
const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'";

const folder = fromRoot('out/web');
const pictures = fromRoot('out');
let browser: Browser;
let served: Served;
let page: Page;
let complaints: string[] = [];

beforeAll(async () => {
  if (!present) return;
  const root = fromRoot('examples/web');
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'silent' });
  mkdirSync(pictures, { recursive: true });
  served = await serve(folder, policy);
  browser = await startChromium();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function openPage(width: number, height: number): Promise<void> {
  await page?.close();
  page = await browser.newPage({ viewport: { width, height }, acceptDownloads: true });
  // Other tests may keep the machine busy.
  page.setDefaultTimeout(120_000);
  complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const isOwn = /^(blob|data):/.test(request.url()) || request.url().startsWith(served.address);
    if (!isOwn) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(served.address);
}

const openSample = async (sample: SampleName, title: RegExp): Promise<void> => {
  await page.locator(`[data-sample="${sample}"]`).click();
  await page.getByRole('heading', { name: title }).waitFor();
};

async function drop(name: string, mimeType: string, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content);
  await page.locator('#file').setInputFiles({ name, mimeType, buffer });
  await page.getByRole('heading', { name }).waitFor();
}

const textOf = async (selector: string): Promise<string> =>
  (await page.locator(selector).allInnerTexts()).join('\n');

async function downloaded(press: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: press }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** What the same work gives in Node. */
async function inNode(sample: SampleName, format: Format): Promise<Buffer> {
  const fonts = Object.entries(tinos).map(([style, path]) => [
    style,
    new Uint8Array(readFileSync(fromRoot(`node_modules/@expo-google-fonts/tinos/${path}`))),
  ]);
  const session = createSession(async () => Object.fromEntries(fonts));
  await session.run('open', { sample }, () => undefined);
  return Buffer.from((await session.run('write', format, () => undefined)).bytes);
}

/** What is sent of the files whose names begin so, in KB. */
const sentOf = (names: RegExp): number =>
  filesBelow(folder)
    .filter((file) => names.test(file))
    .map((file) => brotliCompressSync(readFileSync(join(folder, file))).length)
    .reduce((sum, size) => sum + size, 0) / 1000;

const guide = readText('docs/guides/in-the-browser.md');

describe('the sizes that the guide tells', () => {
  it.each([
    ['the page', /^assets\/index-/],
    ['the worker', /^assets\/main-/],
    ['Word', /^assets\/dist-/],
    ['PDF', /^assets\/pdfmake-/],
    ['four fonts', /\.ttf$/],
  ])('%s', (name, files) => {
    const [, told = ''] = new RegExp(`^\\| ${name}.*\\| (\\d+) \\|$`, 'm').exec(guide) ?? [];
    expect(Math.abs(sentOf(files) / Number(told) - 1)).toBeLessThan(0.05);
  });
});

describe('the page on a desktop', () => {
  beforeAll(() => openPage(1280, 900));

  it('shows findings beside the rows, and the table with its coverage', async () => {
    await openSample('quarter', /quý III năm 2026 của tỉnh Mẫu/);
    expect(await textOf('#invented')).toContain('giả định');
    expect(await textOf('#summary')).toBe('Đã đọc 370 dòng: 0 lỗi, 1 chỗ cần xem, 1 lưu ý.');
    expect(await textOf('.findings li.warning')).toContain('chênh lệch 3');
    expect(await textOf('.marked.warning')).toBe('28');
    expect(await textOf('#heard')).toContain(
      '10/12 xã, phường đã gửi số liệu; chưa gửi: xã Mẫu Đông',
    );
    expect(await textOf('.figures tbody tr:nth-child(3) td:nth-child(2)')).toMatch(/^420\s+10\/12/);
    await page.getByRole('button', { name: 'Đến dòng 81' }).click();
    expect(await textOf('tr.here')).toMatch(/^81\s+xã Mẫu Hòa/);
  });

  it('explains a figure on a click', async () => {
    await page
      .getByRole('button', { name: /^Số cuộc tuyên truyền, vận động, tổng số: 420/ })
      .click();
    await page.getByText('cộng từ báo cáo của 10/12 xã, phường').waitFor();
    await page.screenshot({ path: join(pictures, 'web-1280.png'), fullPage: true });
    await page.getByRole('button', { name: 'Đóng giải trình' }).click();
    expect(await page.locator('#why').isHidden()).toBe(true);
  });

  it.each([
    ['Tải Excel', 'xlsx'],
    ['Tải PDF', 'pdf'],
    ['Tải Word', 'docx'],
  ] as const)('%s: the same bytes as in Node', async (press, format) => {
    const { name, bytes } = await downloaded(press);
    expect(name).toBe(`bao-cao-2026-Q3.${format}`);
    expect(bytes.equals(await inNode('quarter', format))).toBe(true);
  });

  it('counts another period', async () => {
    await page.locator('#period').selectOption('2025-Q3');
    await page.getByRole('heading', { name: /^Bảng tổng hợp: .* 2025$/ }).waitFor();
    expect(await textOf('.figures tbody tr:nth-child(3) td:nth-child(2)')).toMatch(/^398/);
  });

  it('has complained of nothing and asked nobody', () => {
    expect([...complaints, ...served.reports]).toEqual([]);
  });
});

describe('files of a clerk', () => {
  beforeAll(() => openPage(1280, 900));

  it('shows the findings of a workbook at its cells', async () => {
    await openSample('workbook', /Biểu Excel mẫu/);
    expect(await textOf('.marked.error, .marked.warning')).toContain('khoảng vài chục');
    await page.getByRole('button', { name: /^Đến ô B9/ }).click();
    expect(await textOf('tr.here td:focus')).toBe('khoảng vài chục');
    await page.screenshot({ path: join(pictures, 'web-1280-workbook.png'), fullPage: true });
  });

  it('reads a blank form that was downloaded and given back', async () => {
    await page.getByText('Tệp cần có gì?').click();
    const { name, bytes } = await downloaded('Tải biểu trống để điền thử');
    await drop(name, 'application/vnd.ms-excel', bytes);
    expect(await textOf('#grids h3')).toContain('Trang tính');
    expect(await page.locator('#failed').isHidden()).toBe(true);
  });

  it('reads a table as CSV, and tells of the row that it does not know', async () => {
    const rows = [
      'xã Mẫu An,Số tổ hòa giải,Quý III/2026,12',
      'xã Lạ,Số tổ hòa giải,Quý III/2026,7',
    ];
    await drop('bang.csv', 'text/csv', `Đơn vị,Chỉ tiêu,Kỳ,Số liệu\n${rows.join('\n')}\n`);
    expect(await textOf('.findings')).toContain('xã Lạ');
    expect(await textOf('.figures tbody tr td:nth-child(2)')).toMatch(/^12\s+1\/12/);
  });

  it('reads a list as JSON, with rows that are wrong', async () => {
    const sent = { unit: 'mau-an', indicator: 'mediation.teams', period: '2026-Q3' };
    const list = [{ ...sent, value: 12 }, { ...sent, unit: 'mau-anh', value: 3 }, 7];
    await drop('so-lieu.json', 'application/json', JSON.stringify(list));
    expect(await textOf('#summary')).toContain('Đã đọc 3 dòng: 2 lỗi');
    expect(await textOf('.findings')).toContain('có thể là “mau-an”');
    const { name } = await downloaded('Tải Excel');
    expect(name).toBe('bao-cao-2026-Q3.xlsx');
  });

  it('says in words what is wrong with a file that it cannot read', async () => {
    const buffer = Buffer.from('{"a"');
    await page.locator('#file').setInputFiles({ name: 'x.json', mimeType: 'a/b', buffer });
    await page.getByText('Tệp này không phải là JSON đúng cách viết').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('long work', () => {
  it('shows how far it is, stops at once, and goes on with what was open', async () => {
    await openPage(1280, 900);
    const sent = { unit: 'mau-an', indicator: 'mediation.teams' };
    const rows = Array.from({ length: 60_000 }, (_, at) => ({
      ...sent,
      period: `${2026 - Math.floor(at / 12)}-01`,
      value: at,
    }));
    await openSample('quarter', /quý III năm 2026 của tỉnh Mẫu/);
    const buffer = Buffer.from(JSON.stringify(rows));
    await page.locator('#file').setInputFiles({ name: 'dai.json', mimeType: 'a/b', buffer });
    await page.getByRole('button', { name: 'Dừng' }).click();
    expect(await page.locator('#progress').isHidden()).toBe(true);
    await page.getByText('Đã dừng.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: /^Số cuộc tuyên truyền, vận động, tổng số/ }).click();
    await page.getByText('cộng từ báo cáo của 10/12 xã, phường').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('the page by keyboard alone', () => {
  it('goes from the samples to the figures and back', async () => {
    await openPage(1280, 900);
    const focused = (): Promise<string> => page.locator(':focus').innerText();
    const tab = async (times: number): Promise<string> => {
      for (let at = 0; at < times; at += 1) await page.keyboard.press('Tab');
      return focused();
    };
    expect(await tab(1)).toBe('Đến nội dung chính');
    expect(await tab(2)).toBe('Quý III năm 2026');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /quý III năm 2026 của tỉnh Mẫu/ }).waitFor();
    expect(await focused()).toContain('Số liệu mẫu');
    expect(await tab(1)).toBe('Đến dòng 81');
    await tab(4);
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/tổng số: 1\.331/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe(
      'Số tiền vận động ủng hộ, xã Mẫu An: 404',
    );
    await page.keyboard.press('Enter');
    await page.getByText('của xã Mẫu An về “Số tiền vận động ủng hộ”').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('#why').isHidden()).toBe(true);
    expect(await page.locator(':focus').getAttribute('aria-label')).toContain('xã Mẫu An: 404');
    expect(await tab(1)).toBe('Tải Excel');
  });
});

describe('the page on a phone', () => {
  it('fits, and opens the explanation over the table', async () => {
    await openPage(390, 844);
    await openSample('quarter', /quý III năm 2026 của tỉnh Mẫu/);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBe(390);
    await page.screenshot({ path: join(pictures, 'web-390.png'), fullPage: true });
    await page.getByRole('button', { name: /^Số cuộc tuyên truyền, vận động, tổng số/ }).click();
    await page.getByText('cộng từ báo cáo của 10/12 xã, phường').waitFor();
    const box = await page.locator('#why').boundingBox();
    expect(box?.width).toBe(390);
    await page.screenshot({ path: join(pictures, 'web-390-explained.png') });
    await page.getByRole('button', { name: 'Đóng giải trình' }).click();
    const small = await page
      .locator('button:visible')
      .evaluateAll(
        (buttons) => buttons.filter((button) => button.getBoundingClientRect().height < 24).length,
      );
    expect(small).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('the bundle', () => {
  it('holds the fonts and names no other place', () => {
    const files = filesBelow(folder);
    expect(files.filter((file) => file.endsWith('.ttf')).length).toBe(4);
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(page.match(/https?:\/\//g) ?? []).toEqual([]);
  });
});
