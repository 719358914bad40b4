import * as fc from 'fast-check';
import type { ReportDocument } from 'danvan';
import type { Annex, Block, TableBlock, TableCell, TableRow } from 'danvan/report';
import { sampleDocument } from './sample-document.js';

/** Words with all that XML, headers and cells treat in a way of their own. */
const words = ['Xã Gò Dầu', 'dân vận khéo', 'A & B', '<b>', '"trích"', "'", '=1+1', '_x0041_'];
const signs = ['  hai', '\n', '', '\u00A0', '\u{1F600}', '0012', '-', '__proto__', ']]>'];
const word = fc.constantFrom(...words, ...signs, 'đơn vị, '.repeat(30));
const text = fc.array(word, { maxLength: 4 }).map((all) => all.join(' '));

const scale = fc.constantFrom(1, 1000, 1_000_000_000);
const figure = fc
  .record(
    {
      amount: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      decimals: fc.nat(4),
      scale,
      signed: fc.boolean(),
      bold: fc.boolean(),
      qualifier: fc.constantFrom('nearly', 'over', 'at-least'),
    },
    { requiredKeys: ['amount', 'decimals'] },
  )
  .map((cell): TableCell => ({ kind: 'number', ...cell }));
const rate = fc
  .integer({ min: -500, max: 5000 })
  .map((amount): TableCell => ({ kind: 'number', amount: amount / 10, decimals: 1, suffix: '%' }));
const cell: fc.Arbitrary<TableCell> = fc.oneof(
  figure,
  rate,
  text.map((said): TableCell => ({ kind: 'text', text: said })),
  fc.constant<TableCell>({ kind: 'mark', mark: '…', reason: 'missing' }),
);

/** A total of the whole numbers above it. */
function totalOf(rows: readonly TableRow[], keys: readonly string[]): TableRow {
  const cells = keys.map((column): [string, TableCell] => {
    const amounts = rows.map(({ cells: of }) =>
      of[column]?.kind === 'number' ? of[column] : null,
    );
    const amount = amounts.reduce((sum, each) => sum + (each?.amount ?? 0), 0);
    const ends = [amounts[0] ?? null, amounts.at(-1) ?? null];
    const isSum = !ends.includes(null) && Number.isSafeInteger(amount);
    const to = { row: rows.length - 1, column };
    const formula = { op: 'sum', from: { row: 0, column }, to } as const;
    return [column, { kind: 'number', amount, decimals: 2, ...(isSum && { formula }) }];
  });
  return { role: 'total', cells: Object.fromEntries(cells) };
}

/** A table of some columns, two of them under one heading. */
const table: fc.Arbitrary<TableBlock> = fc
  .record({
    count: fc.integer({ min: 1, max: 9 }),
    rows: fc.array(fc.tuple(fc.array(cell, { minLength: 9, maxLength: 9 }), fc.boolean()), {
      maxLength: 12,
    }),
    caption: text,
    unitLine: text,
    title: text,
    isIndexed: fc.boolean(),
  })
  .map(({ count, rows: drawn, caption, unitLine, title, isIndexed }): TableBlock => {
    const keys = Array.from({ length: count }, (_, at) => `c${at}`);
    const columns = keys.map((key) => ({ key, title, width: 2, align: 'left' as const }));
    const rows = drawn.map(([cells, isGroup]): TableRow => {
      const entries = keys.map(
        (key, at) => [key, cells[at] ?? { kind: 'text', text: '' }] as const,
      );
      return { role: isGroup ? 'group' : 'data', cells: Object.fromEntries(entries) };
    });
    return {
      kind: 'table',
      caption,
      unitLine,
      labels: ['c0'],
      columns: [...columns.slice(0, -2), { title: 'Kết quả', columns: columns.slice(-2) }],
      ...(isIndexed && { index: Object.fromEntries(keys.map((key, at) => [key, `${at}`])) }),
      rows: [...rows, totalOf(rows, keys)],
    };
  });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.constantFrom(...sampleDocument.blocks),
  text.map((said): Block => ({ kind: 'paragraph', text: said })),
  fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(1, 2), number: word, text }),
  table,
);

const annex: fc.Arbitrary<Annex> = fc.record({
  // Reading a sheet of the name “__proto__”, exceljs writes into the prototype of all objects.
  label: text.map((said) => `PL ${said}`),
  title: text,
  orientation: fc.constantFrom('portrait', 'landscape'),
  blocks: fc.array(block, { minLength: 1, maxLength: 3 }),
});

/** Documents of all kinds of blocks, with words that formats stumble over. */
export const anyDocument: fc.Arbitrary<ReportDocument> = fc
  .record({
    title: text,
    // exceljs makes “Unknown” of an author without a name.
    issuer: text.map((said) => `Ban ${said}`),
    draftMark: text,
    contact: text,
    blocks: fc.array(block, { maxLength: 5 }),
    annexes: fc.array(annex, { maxLength: 2 }),
  })
  .map((fields) => ({ ...sampleDocument, ...fields }));
