import { exportReport, vi, type ReportDocument } from 'danvan';
import { leafColumns, printCell, type Block } from 'danvan/report';
import { pdf } from 'danvan/pdf';
import { word } from 'danvan/word';
import { beforeAll, describe, expect, it } from 'vitest';
import { shortPapers } from '../../examples/short-documents/papers.js';
import { reviewOf } from '../support/demo-review.js';
import { measurePdf } from '../support/measure-pdf.js';
import { convertFile, printWord } from '../support/print-workbook.js';
import { pythonChanges, pythonReads } from '../support/python-docx.js';
import { sampleDocument } from '../support/sample-document.js';
import { needsPythonDocx, needsTool } from '../support/tools.js';
import { readWord } from './read-word.js';

const { present } = needsTool('pdftohtml', 'how Word files are printed');
const office = present ? needsTool('soffice', 'how Word files are printed') : { it };
const python = needsPythonDocx('every paragraph and cell of Word files');
const context = { locale: vi, createdAt: '2020-07-07' };

const bytesOf = async (report: ReportDocument): Promise<Uint8Array> =>
  (await exportReport(report, word(), context)).bytes;

const blocksOf = ({ blocks, annexes }: ReportDocument): readonly Block[] => [
  ...blocks,
  ...annexes.flatMap((annex) => annex.blocks),
];

/** Every text that a person wrote or a cell prints; numbers of headings are counted. */
function textsOf(report: ReportDocument): readonly string[] {
  const texts = blocksOf(report).flatMap((block): readonly string[] => {
    if (block.kind === 'paragraph' || block.kind === 'heading') return [block.text];
    if (block.kind === 'list') return block.items;
    if (block.kind === 'title') return [block.documentKind, block.subject];
    if (block.kind !== 'table') return [];
    return block.rows.flatMap(({ cells }) =>
      leafColumns(block.columns).map(({ key }) => printCell(cells[key], report.language)),
    );
  });
  const annexes = report.annexes.flatMap(({ label, title }) => [label, title]);
  return [...texts, ...annexes].filter((text) => text !== '');
}

const plain = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();

describe('the review of Tây Ninh as a Word file', () => {
  let report: ReportDocument = sampleDocument;
  let bytes: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    ({ report } = reviewOf('tay-ninh-2020-h1'));
    bytes = await bytesOf(report);
  });

  python.it('is read by python-docx, every paragraph and cell', () => {
    const read = pythonReads(bytes);
    const found = read.texts.map(({ text }) => plain(text)).join('\n');
    expect(textsOf(report).filter((text) => !found.includes(plain(text)))).toEqual([]);
    expect(read).toMatchObject({
      title: report.title,
      author: report.issuer,
      created: expect.stringMatching(/^2020-07-07T00:00:00/u),
    });
    const annexes = report.annexes.map(({ orientation }) => orientation === 'landscape');
    expect(read.sections.map(({ landscape }) => landscape)).toEqual([false, ...annexes]);
    expect(read.sections.every(({ first }) => first)).toBe(true);
  });

  office.it('has rows as high as those of the PDF', async () => {
    const file = await exportReport(report, pdf(), context);
    const [inPdf, inWord] = [file.bytes, printWord(bytes)].map((printed) => {
      const lines = measurePdf(printed);
      const topOf = (title: string): number =>
        lines.findLast(({ text }) => text === title)?.top ?? Number.NaN;
      return topOf('Hòa giải ở cơ sở') - topOf('Đoàn viên, hội viên');
    });
    expect(Math.abs((inPdf ?? Number.NaN) - (inWord ?? 0))).toBeLessThan(1.5);
  });

  office.it(
    'is printed by LibreOffice with its mark on every page, and numbers that begin anew',
    () => {
      const lines = measurePdf(printWord(bytes));
      const pages = new Set(lines.map(({ page }) => page));
      const marked = lines.filter(({ text }) => text === report.draftMark).map(({ page }) => page);
      expect(new Set(marked)).toEqual(pages);
      const numbers = lines.filter(({ text, top }) => /^\d+$/u.test(text) && top < 15);
      expect(numbers.some(({ page }) => page === 1)).toBe(false);
      expect(numbers[0]?.text).toBe('2');
    },
  );
});

office.it('keeps the words of narrow columns whole', async () => {
  const { report } = reviewOf('tinh-mau-2026-q3');
  const lines = measurePdf(printWord(await bytesOf(report))).map(({ text }) => text);
  expect(lines).toContain('Cường');
});

describe('the head of a document, printed by LibreOffice', () => {
  /** The lines above the text, by what they say. */
  const headOf = (bytes: Uint8Array) =>
    new Map(
      measurePdf(bytes)
        .slice(0, 12)
        .map(({ text, ...line }) => [plain(text), line]),
    );

  office.it.each(['party', 'state', 'front'] as const)(
    'stands where it does in the PDF, within a millimetre: %s',
    async (system) => {
      const report = shortPapers(system, { draftMark: 'DỰ THẢO' })['giay-moi'] ?? sampleDocument;
      const file = await exportReport(report, pdf(), context);
      const inPdf = headOf(file.bytes);
      const inWord = headOf(printWord(await bytesOf(report)));
      const [head, title] = report.blocks;
      if (head?.kind !== 'letterhead' || title?.kind !== 'title') throw new Error('no head');
      const { issuer, motto, number, placeAndDate } = head;
      const words = [issuer, ...motto, number, placeAndDate, title.documentKind, title.subject];
      const apart = words.map((text) => {
        const is = (line: string): boolean => line.toUpperCase() === plain(text).toUpperCase();
        const [one, other] = [inPdf, inWord].map((lines) =>
          lines.get([...lines.keys()].find(is) ?? ''),
        );
        if (one === undefined || other === undefined) return [text, 'not found'];
        const sides = (['left', 'right', 'top'] as const).filter(
          (side) => Math.abs(one[side] - other[side]) > 1,
        );
        return [text, ...sides];
      });
      expect(apart).toEqual(words.map((text) => [text]));
    },
  );
});

describe('a draft that was changed and saved by LibreOffice', () => {
  const told = (bytes: Uint8Array): readonly string[] =>
    readWord(bytes)
      .split('\n')
      .map(plain)
      .filter((line) => line !== '');

  const first = { kind: 'heading', level: 2, number: '1.', text: 'Hòa giải ở cơ sở' } as const;
  const second = { ...first, number: '2.', text: 'Giám sát' } as const;
  const blocks = sampleDocument.blocks.flatMap((block): readonly Block[] =>
    block.kind === 'list' ? [block, second] : [block],
  );

  it('counts on when a heading is put in between', async () => {
    if (!python.present) return;
    const bytes = await bytesOf({ ...sampleDocument, blocks });
    expect(told(bytes)).toEqual(expect.arrayContaining(['1. Hòa giải ở cơ sở', '2. Giám sát']));
    const changed = pythonChanges(bytes, ['545 tổ', '546 tổ', 'Hòa giải ở cơ sở']);
    expect(told(changed)).toEqual(expect.arrayContaining(['2. Mục được thêm vào', '3. Giám sát']));
  });

  office.it('counts a point that is put in, and what follows the points', async () => {
    if (!python.present) return;
    const point = 'Các cấp ủy nắm chắc tình hình Nhân dân';
    const items = [point, 'Các cấp chính quyền đối thoại với Nhân dân'];
    const last = { ...second, number: '3.', text: 'Phân công thực hiện' } as const;
    const list = { kind: 'list', ordered: true, items } as const;
    const bytes = await bytesOf({ ...sampleDocument, blocks: [list, last], annexes: [] });
    const changed = convertFile(pythonChanges(bytes, ['cấp', 'cấp', point]), 'docx', 'docx');
    const lines = measurePdf(printWord(changed)).map(({ text }) => plain(text));
    expect(lines).toEqual(
      expect.arrayContaining(['2. Mục được thêm vào', '4. Phân công thực hiện']),
    );
  });

  office.it('keeps numbers, signatures and annexes', async () => {
    if (!python.present) return;
    const bytes = await bytesOf({ ...sampleDocument, blocks });
    const changed = pythonChanges(bytes, ['545 tổ', '546 tổ', 'Hòa giải ở cơ sở']);
    const saved = convertFile(changed, 'docx', 'docx');
    const read = pythonReads(saved);
    const texts = read.texts.map(({ text }) => plain(text)).join('\n');
    expect(texts).toContain('Toàn tỉnh có 546 tổ hòa giải');
    expect(texts).toContain('Nơi nhận:');
    expect(read.sections.map(({ landscape }) => landscape)).toEqual([false, true]);
    const styles = new Set(read.texts.map(({ style }) => style));
    expect(['Mục 1', 'Nội dung', 'Phụ lục', 'Bảng số'].filter((each) => !styles.has(each))).toEqual(
      [],
    );
    const lines = measurePdf(printWord(saved)).map(({ text }) => plain(text));
    expect(lines).toEqual(
      expect.arrayContaining([
        'I- KẾT QUẢ THỰC HIỆN',
        '2. Mục được thêm vào',
        '3. Giám sát',
        'PHÓ TRƯỞNG BAN',
        'PHỤ LỤC',
      ]),
    );
  });
});
