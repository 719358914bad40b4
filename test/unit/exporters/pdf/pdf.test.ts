import { exportReport } from 'danvan';
import type { Block, TableRow } from 'danvan/report';
import { pdf } from 'danvan/pdf';
import pdfmake from 'pdfmake';
import { describe, expect, it } from 'vitest';
import { documentWithRows, sampleDocument, sampleTable } from '../../../support/sample-document.js';
import { needsTool } from '../../../support/tools.js';
import { hashesIn } from '../../../support/zones.js';
import { context, documentOf, pagesOf, renderPdf, tinos, words } from './support.js';

const reader = needsTool('pdftotext', 'the words of PDF files');

const row = (name: string, note = ''): TableRow => ({
  role: 'data',
  cells: { unit: { kind: 'text', text: name }, note: { kind: 'text', text: note } },
});
const rows300 = words(300, 'u').map((name) => row(name));
const missing = (pages: readonly string[], expected: readonly string[]): readonly string[] =>
  expected.filter((word) => !pages.some((page) => page.includes(word)));

describe('pdf', () => {
  it('says what it is', async () => {
    const { mediaType, extension, findings } = await renderPdf(sampleDocument);
    expect([mediaType, extension, findings]).toEqual(['application/pdf', 'pdf', []]);
    expect(pdf()).toMatchObject({ name: 'pdf', capabilities: { pages: true } });
  });

  it('takes fonts and pdfmake from the caller', async () => {
    const exporter = pdf({ fonts: tinos, pdfmake });
    const own = await exportReport(sampleDocument, exporter, context);
    expect(own.bytes).toEqual((await renderPdf(sampleDocument)).bytes);
  });

  it('refuses fonts that cannot be embedded', async () => {
    const fonts = { ...tinos, bold: new TextEncoder().encode('wOF2 and more bytes') };
    await expect(exportReport(sampleDocument, pdf({ fonts }), context)).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining('“bold”'),
    });
  });

  it('stops when its signal is aborted, before or in the middle of the work', async () => {
    const aborted = { aborted: true, reason: 'đổi ý' };
    const early = pdf().render(sampleDocument, { ...context, signal: aborted });
    await expect(early).rejects.toMatchObject({ code: 'ABORTED', cause: 'đổi ý' });
    const controller = new AbortController();
    const onProgress = (share: number): void => void (share >= 0.3 && controller.abort());
    const late = pdf().render(sampleDocument, {
      ...context,
      signal: controller.signal,
      onProgress,
    });
    await expect(late).rejects.toMatchObject({ code: 'ABORTED' });
  });

  it('gives the same bytes in every time zone and machine language', () => {
    const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'];
    const hashes = hashesIn(
      zones,
      `
      import { vi } from 'danvan';
      import { pdf } from 'danvan/pdf';
      import { sampleDocument } from './support/sample-document.js';
      const { bytes } = await pdf().render(sampleDocument, { locale: vi, createdAt: '2020-07-07' });`,
    );
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/u);
    expect(new Set(hashes).size).toBe(1);
  });
});

reader.describe('the pages of a PDF file', () => {
  it('hold words and figures in NFC, with plain spaces and hyphens', async () => {
    const number = 'Số\u00a0\u00a0\u00a0-BC/BDVTU';
    const blocks = sampleDocument.blocks.map((block): Block =>
      block.kind === 'letterhead' ? { ...block, number } : block,
    );
    const note = { kind: 'paragraph', text: 'mềm\u00admại - gần\u00a058,5 tỷ đồng' } as const;
    const text = pagesOf((await renderPdf(documentOf([...blocks, note]))).bytes).join('');
    const expected = ['ĐẢNG CỘNG SẢN VIỆT NAM', '-BC/BDVTU', 'I- KẾT QUẢ', '4.001', '74%', '1.325'];
    expect(missing([text], [...expected, 'gần 58,5 tỷ đồng', 'Hòa giải ở cơ sở'])).toEqual([]);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/[\u00a0\u00ad]/u);
  });

  it('count from one in each part, without a number on the first', async () => {
    const document = documentWithRows(rows300);
    const pages = pagesOf((await renderPdf(document)).bytes);
    const first = pages.findIndex((page) => page.includes('PHỤ LỤC'));
    const numbers = pages.map((page) => /^\s*(\d+)\n/u.exec(page)?.[1]);
    const expected = pages.map((_, index) => {
      const ofPart = index < first ? index + 1 : index - first + 1;
      return ofPart === 1 ? undefined : String(ofPart);
    });
    expect(first).toBeGreaterThan(0);
    expect(numbers).toEqual(expected);
  });

  it('hold all of 300 rows, the head of the table and the draft mark on each', async () => {
    const annexOnly = { ...documentWithRows(rows300), blocks: [] };
    const pages = pagesOf((await renderPdf(annexOnly)).bytes);
    expect(pages.length).toBeGreaterThan(5);
    expect(missing(pages, words(300, 'u'))).toEqual([]);
    for (const page of pages) {
      expect(page).toContain('Hòa giải ở cơ sở');
      expect(page).toContain('3=2/1');
      expect(page).toContain('DỰ THẢO – SỐ LIỆU MINH HỌA');
    }
  });

  it('hold all of a row and of a head that are taller than a page', async () => {
    const tall = [row('trước'), row('cao', words(900).join(' ')), row('sau')];
    const table = { ...sampleTable, rows: tall };
    const pages = pagesOf((await renderPdf(documentOf([table]))).bytes);
    expect(missing(pages, [...words(900), 'trước', 'sau'])).toEqual([]);
    const columns = sampleTable.columns.map((each, index) =>
      index === 0 ? { ...each, title: words(300, 'h').join(' ') } : each,
    );
    const headed = pagesOf((await renderPdf(documentOf([{ ...sampleTable, columns }]))).bytes);
    expect(missing(headed, [...words(300, 'h'), 'Phường Gò Dầu'])).toEqual([]);
  });

  it('hold rows of every height around that of the page', async () => {
    const rows = [44, 45, 46, 47, 48, 49, 50].map((count) =>
      row(`r${count}`, words(count, `x${count}y`).join('\n')),
    );
    const pages = pagesOf((await renderPdf(documentOf([{ ...sampleTable, rows }]))).bytes);
    const expected = [44, 45, 46, 47, 48, 49, 50].flatMap((count) => words(count, `x${count}y`));
    expect(missing(pages, expected)).toEqual([]);
  });

  it('hold signatures that are taller than a page', async () => {
    const recipients = { label: 'Nơi nhận:', items: words(120) };
    const foot = { kind: 'signatures', recipients, signers: [{ post: 'Trưởng ban' }] } as const;
    const pages = pagesOf((await renderPdf(documentOf([foot]))).bytes);
    expect(missing(pages, [...words(120), 'TRƯỞNG BAN'])).toEqual([]);
  });

  it('keep a heading on the page of the text below it', async () => {
    const text = words(45).join(' ');
    const blocks = Array.from({ length: 60 }, (_, index): readonly Block[] => [
      { kind: 'heading', level: 1, number: `${index}.`, text: 'Mục' },
      { kind: 'paragraph', text: text.slice(0, 90 + ((index * 37) % 200)) },
    ]).flat();
    const pages = pagesOf((await renderPdf(documentOf(blocks))).bytes);
    const lastLines = pages.map((page) => page.replace('DỰ THẢO – SỐ LIỆU MINH HỌA', '').trim());
    expect(pages.length).toBeGreaterThan(4);
    expect(lastLines.filter((page) => page.endsWith('Mục'))).toEqual([]);
  });

  it('have no blank one', async () => {
    const counts = Array.from({ length: 12 }, (_, index) => 20 + index);
    for (const count of counts) {
      const blocks = Array.from({ length: count }, (): Block => ({
        kind: 'paragraph',
        text: 'câu',
      }));
      const [annex] = sampleDocument.annexes;
      const annexes = annex === undefined ? [] : [annex];
      const pages = pagesOf((await renderPdf(documentOf(blocks, { annexes }))).bytes);
      expect(pages.map((page) => page.includes('câu') || page.includes('PHỤ LỤC'))).not.toContain(
        false,
      );
    }
  });

  it('show a sign for what the font lacks, with a finding', async () => {
    const { bytes, findings } = await renderPdf(documentOf([{ kind: 'paragraph', text: 'đạt ☑' }]));
    expect(pagesOf(bytes)[0]).toContain('đạt □');
    expect(findings).toMatchObject([
      { code: 'export/characters-not-shown', path: ['blocks', 0, 'text'] },
    ]);
  });
});
