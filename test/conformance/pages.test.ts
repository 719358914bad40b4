import { exportReport, vi, type Block, type Layout } from 'danvan';
import { pdf } from 'danvan/pdf';
import { partyLayout, stateLayout } from 'danvan/vietnam';
import { describe, expect } from 'vitest';
import { measurePdf } from '../support/measure-pdf.js';
import { sampleDocument } from '../support/sample-document.js';
import { needsTool } from '../support/tools.js';

const { it } = needsTool('pdftohtml', 'pages with signatures');
const layouts = [...partyLayout.slice(1, 2), ...stateLayout.slice(-1)];

/** Lines of text that stand before the signatures. */
const sentence = 'Toàn tỉnh tổ chức tuyên truyền đến Nhân dân, vận động cùng làm.';

const paragraphOf = (sentences: number): Block => ({
  kind: 'paragraph',
  text: Array.from({ length: sentences }, () => sentence).join(' '),
});

const signersOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ post: `Chức vụ ${at}x`, name: `Họ tên ${at}x` }));

/** The lines of each page from above, without numbers of pages, part for part of the document. */
async function pagesOf(parts: readonly (readonly Block[])[], layout: Layout) {
  const annexes = parts.map((blocks, at) => {
    const [label, title, attachment] = ['Phụ lục', `phần ${at}`, ''];
    return { label, title, attachment, orientation: 'portrait' as const, blocks };
  });
  const report = { ...sampleDocument, layout, blocks: [], annexes };
  const { bytes } = await exportReport(report, pdf(), { locale: vi, createdAt: '2026-07-07' });
  const lines = measurePdf(bytes).toSorted((a, b) => a.page - b.page || a.top - b.top);
  const found: { page: number; lines: string[] }[][] = [];
  for (const { page, text } of lines) {
    if (/^PHẦN \d+$/u.test(text)) found.push([]);
    else if (!/^phụ lục$/iu.test(text)) {
      const pages = found.at(-1) ?? [];
      const last = pages.at(-1);
      if (last?.page === page) last.lines.push(text);
      else pages.push({ page, lines: [text] });
    }
  }
  return found.map((pages) =>
    pages.map((page) => page.lines.filter((line) => /\p{L}/u.test(line))),
  );
}

/** Two lines of text or of a table stand over the first row of signers. */
function expectCompany(pages: readonly (readonly string[])[], count: number): void {
  expect(pages.every(({ length }) => length > 0)).toBe(true);
  const first = pages.find((page) => page.some((line) => line.startsWith('CHỨC VỤ'))) ?? [];
  expect(first.findIndex((line) => line.startsWith('CHỨC VỤ'))).toBeGreaterThanOrEqual(2);
  for (let at = 0; at < count; at += 1) {
    const page = pages.find((each) => each.includes(`CHỨC VỤ ${at}X`));
    expect(page).toContain(`Họ tên ${at}x`);
  }
}

const counts = Array.from({ length: 13 }, (_, at) => at + 1);

const tableOf = (length: number): Block => ({
  kind: 'table',
  labels: ['a'],
  columns: [{ key: 'a', title: 'Nội dung', width: 1, align: 'left' }],
  rows: Array.from({ length }, (_, at) => ({
    role: at === length - 1 ? ('total' as const) : ('data' as const),
    cells: { a: { kind: 'text', text: `hàng ${at}` } as const },
  })),
});

describe.each(layouts)('under $id', (layout) => {
  it.each([36, 47, 58, 95])(
    'leaves no signers alone after a text of %s sentences',
    async (many) => {
      const parts = counts.map((count) => [
        paragraphOf(many + (count % 3)),
        { kind: 'signatures', signers: signersOf(count) } as const,
      ]);
      const found = await pagesOf(parts, layout);
      expect(found).toHaveLength(13);
      found.forEach((pages, at) => expectCompany(pages, at + 1));
    },
  );

  it('leaves no signers beside recipients alone, nor after a table', async () => {
    const recipients = { label: 'Nơi nhận:', items: ['- Lưu.'] };
    const parts = [26, 29, 31, 33, 35, 37].flatMap((length) =>
      [1, 2, 3].map((count) => [
        length % 2 === 0 ? paragraphOf(length + 20) : tableOf(length),
        { kind: 'signatures', recipients, signers: signersOf(count) } as const,
      ]),
    );
    const found = await pagesOf(parts, layout);
    expect(found).toHaveLength(18);
    found.forEach((pages, at) => expectCompany(pages, (at % 3) + 1));
  });
});
