import { exportReport, vi, type Layout } from 'danvan';
import type { Block } from 'danvan/report';
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

/** How many lines of each paragraph stand on each page that it is on, told by its first word. */
function linesByPage(pages: readonly (readonly string[])[]): ReadonlyMap<string, number[]> {
  const counts = new Map<string, number[]>();
  let name = '';
  for (const page of pages) {
    let isNew = true;
    for (const line of page) {
      const [first] = /^đoạn\d+/u.exec(line) ?? [];
      if (first !== undefined) name = first;
      const found = counts.get(name) ?? [];
      counts.set(name, found);
      if (isNew || first !== undefined) found.push(0);
      found[found.length - 1] = (found.at(-1) ?? 0) + 1;
      isNew = false;
    }
  }
  return counts;
}

describe.each(layouts)('under $id', (layout) => {
  it('leaves no line of a paragraph alone at the foot or the head of a page', async () => {
    const blocks = Array.from({ length: 120 }, (_, at): Block => {
      const words = Array.from({ length: 6 + ((at * 37) % 90) }, (_word, word) =>
        word % 7 === at % 7 ? 'tuyên truyền' : 'xã hội,',
      );
      return { kind: 'paragraph', text: `đoạn${at} ${words.join(' ')} hết.` };
    });
    const [pages = []] = await pagesOf([blocks], layout);
    const counts = linesByPage(pages);
    expect(counts.size).toBe(120);
    const parted = [...counts.values()].filter(({ length }) => length > 1);
    expect(parted.length).toBeGreaterThan(1);
    expect(parted.filter((each) => Math.min(...each) < 2)).toEqual([]);
  });

  it('leaves no note on a page without rows of its table', async () => {
    const note = { kind: 'note', label: 'Ghi chú', lines: ['số liệu của 10/12 xã'] } as const;
    const parts = Array.from({ length: 12 }, (_, at): readonly Block[] => [
      tableOf(34 + at),
      note,
      { ...note, label: 'Ký hiệu' },
    ]);
    const found = await pagesOf(parts, layout);
    for (const page of found.map((pages) => pages.at(-1) ?? [])) {
      expect(page.filter((line) => line.startsWith('hàng')).length).toBeGreaterThanOrEqual(2);
    }
  });

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
