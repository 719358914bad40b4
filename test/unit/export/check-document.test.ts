import type { TableBlock } from 'danvan/report';
import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '#inside/export';

const column = { key: 'a', title: 'A', width: 1, align: 'left' };
const number = { kind: 'number', amount: 1, decimals: 0 };
const words = { kind: 'text', text: 'chữ' };

const tableOf = (changes: object): object => ({
  kind: 'table',
  columns: [column, { ...column, key: 'b' }],
  labels: ['a'],
  rows: [],
  ...changes,
});

const rowsOf = (...cells: readonly object[]): object =>
  tableOf({ rows: cells.map((row) => ({ role: 'data', cells: row })) });

const documentOf = (block: unknown): unknown => ({ ...sampleReport, blocks: [block] });
const withFormula = (formula: unknown): unknown =>
  documentOf(rowsOf({ a: words, b: number }, { a: words, b: { ...number, formula } }));

const at = (row: number, column_ = 'b'): object => ({ row, column: column_ });

describe('checkDocument', () => {
  it('gives the sample report back as it is', () => {
    expect(checkDocument(sampleReport)).toBe(sampleReport);
  });

  it.each([
    ['no document', null, 'the document must be an object'],
    ['a list', [], 'the document must be an object'],
    ['another format', { ...sampleReport, format: 'danvan-report/9' }, 'format must be one of'],
    ['another language', { ...sampleReport, language: 'fr' }, 'language must be one of vi, en'],
    ['no layout', { ...sampleReport, layout: undefined }, 'layout must be an object'],
    [
      'a layout with too many blank lines',
      {
        ...sampleReport,
        layout: {
          ...sampleReport.layout,
          signature: { ...sampleReport.layout.signature, blankLines: 3e7 },
        },
      },
      'layout.signature.blankLines must be a whole number from 0 to 50',
    ],
    [
      'a layout with a word as size',
      {
        ...sampleReport,
        layout: {
          ...sampleReport.layout,
          body: { ...sampleReport.layout.body, text: { size: 'x' } },
        },
      },
      'layout.body.text.size must be a number',
    ],
    ['an empty layout', { ...sampleReport, layout: {} }, 'layout.id must be a text'],
    [
      'a draft mark that fills pages',
      { ...sampleReport, draftMark: 'x'.repeat(2001) },
      'draftMark must be a text of at most 2000',
    ],
    [
      'a width that no sum holds',
      documentOf(
        tableOf({
          columns: [
            { ...column, width: 1e308 },
            { ...column, key: 'b' },
          ],
        }),
      ),
      'blocks[0].columns[0].width must be a number from 0.000001 to 1000000',
    ],
    [
      'a scale that leaves no digit',
      documentOf(rowsOf({ a: { ...number, scale: 5e-324 } })),
      'scale must be a number from',
    ],
    ['no blocks', { ...sampleReport, blocks: undefined }, 'blocks must be a list'],
    ['a number as draft mark', { ...sampleReport, draftMark: 1 }, 'draftMark must be a text'],
    ['an annex without title', { ...sampleReport, annexes: [{ label: 'A' }] }, 'annexes[0].title'],
    ['a block without kind', documentOf({ text: 'a' }), 'blocks[0] must be an object with a kind'],
    ['a block that is null', documentOf(null), 'blocks[0] must be an object with a kind'],
    [
      'a paragraph without text',
      documentOf({ kind: 'paragraph' }),
      'blocks[0].text must be a text',
    ],
    ['a deep heading', documentOf({ kind: 'heading', level: 9 }), 'blocks[0].level must be one of'],
    ['a list of numbers', documentOf({ kind: 'list', ordered: true, items: [1] }), 'items[0] must'],
    ['a table without columns', documentOf(tableOf({ columns: [], labels: [] })), 'has no columns'],
    ['columns of one key', documentOf(tableOf({ columns: [column, column] })), 'two columns with'],
    [
      'a key of every object',
      documentOf(tableOf({ columns: [{ ...column, key: 'toString' }] })),
      'taken',
    ],
    ['an empty key', documentOf(tableOf({ columns: [{ ...column, key: '' }] })), 'taken'],
    [
      'a key with a bell',
      documentOf(tableOf({ columns: [{ ...column, key: '\u0007' }] })),
      'no file',
    ],
    [
      'an empty group',
      documentOf(tableOf({ columns: [{ title: 'A', columns: [] }] })),
      'is a group',
    ],
    [
      'a label without column',
      documentOf(tableOf({ labels: ['z'] })),
      'labels names the column “z”',
    ],
    [
      'an index without column',
      documentOf(tableOf({ index: { z: '1' } })),
      'index names the column',
    ],
    ['a cell without column', documentOf(rowsOf({ z: words })), 'cells names the column “z”'],
    [
      'a cell of another kind',
      documentOf(rowsOf({ a: { kind: 'date' } })),
      'cell of an unknown kind',
    ],
    ['a text as amount', documentOf(rowsOf({ a: { ...number, amount: '1' } })), 'amount must be a'],
    [
      'half a digit',
      documentOf(rowsOf({ a: { ...number, decimals: 0.5 } })),
      'decimals must be a whole',
    ],
    [
      '21 digits',
      documentOf(rowsOf({ a: { ...number, decimals: 21 } })),
      'decimals must be 20 or less',
    ],
    [
      'a scale of zero',
      documentOf(rowsOf({ a: { ...number, scale: 0 } })),
      'scale must be a number',
    ],
    [
      'a new qualifier',
      documentOf(rowsOf({ a: { ...number, qualifier: 'sure' } })),
      'qualifier must',
    ],
    [
      'a new suffix',
      documentOf(rowsOf({ a: { ...number, suffix: '‰' } })),
      'suffix must be one of',
    ],
    [
      'a mark without reason',
      documentOf(rowsOf({ a: { kind: 'mark', mark: '–' } })),
      'reason must',
    ],
    ['an unknown formula', withFormula({ op: 'product' }), 'is a formula of an unknown kind'],
    [
      'a row below the table',
      withFormula({ op: 'sum', from: at(0), to: at(9) }),
      'points to row 9',
    ],
    [
      'a column that is not',
      withFormula({ op: 'sum', from: at(0, 'z'), to: at(0, 'z') }),
      'no cell',
    ],
    ['words', withFormula({ op: 'difference', minuend: at(0), subtrahend: at(0, 'a') }), 'words'],
    [
      'a half row',
      withFormula({ op: 'sum', from: at(0.5), to: at(0) }),
      'from.row must be a whole',
    ],
    ['itself in a sum', withFormula({ op: 'sum', from: at(0), to: at(1) }), 'its own cell'],
    [
      'itself',
      withFormula({ op: 'quotient', numerator: at(1), denominator: at(0) }),
      'its own cell',
    ],
  ])('refuses %s', (_, document, problem) => {
    expect(() => checkDocument(document)).toThrow(
      expect.objectContaining({
        code: 'INVALID_ARGUMENT',
        message: expect.stringContaining(problem),
      }),
    );
  });

  it('says in which block of which annex', () => {
    const annex = { ...sampleReport.annexes[0], blocks: [tableOf({ columns: [column, column] })] };
    expect(() => checkDocument({ ...sampleReport, annexes: [annex] })).toThrow(
      'The document cannot be exported: annexes[0].blocks[0] has two columns with the key “a”.',
    );
  });

  it('refuses a sum over two columns or upwards', () => {
    const third: object = {
      a: number,
      b: { ...number, formula: { op: 'sum', from: at(0, 'a'), to: at(1) } },
    };
    const rows = [
      { a: number, b: number },
      { a: number, b: number },
    ];
    expect(() => checkDocument(documentOf(rowsOf(...rows, third)))).toThrow('two columns');
    const upward = { a: { ...number, formula: { op: 'sum', from: at(1), to: at(0) } } };
    expect(() => checkDocument(documentOf(rowsOf(...rows, upward)))).toThrow('a lower row');
  });

  it('accepts formulas over figures and marks', () => {
    const mark = { kind: 'mark', mark: '…', reason: 'missing' };
    const sum = { ...number, formula: { op: 'sum', from: at(0), to: at(1) } };
    const document = documentOf(rowsOf({ b: number }, { b: mark }, { b: sum }));
    expect(checkDocument(document)).toBe(document);
  });

  it('lets a kind of a newer version through, whatever its fields', () => {
    const document = documentOf({ kind: 'chart', points: [1, 2] });
    expect(checkDocument(document)).toBe(document);
  });

  it('leaves the cells of a table as they are', () => {
    const table: TableBlock | undefined = sampleReport.blocks.find((each) => each.kind === 'table');
    expect(checkDocument(documentOf(table))).toMatchObject({ blocks: [table] });
  });
});
