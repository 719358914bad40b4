import type { TableBlock, TableColumn, TableRow } from '#room/report';
import type { CaseTemplate } from '../conformance-case.js';
import { documentOf, render } from '../render.js';
import { folded } from '../folded.js';
import { mustShow } from '../must-show.js';
import { must } from '../must.js';

const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** A letter that nothing else in the document has. */
const rareLetter = 'ŵ';
const longWord = rareLetter.repeat(500);

const paragraphWords = range(5_720).map((index) => `m${10_000 + index}`);
const rowNames = range(1_000).map((index) => `h${10_000 + index}`);

const unitColumn: TableColumn = { key: 'unit', title: 'Tên', width: 4, align: 'left' };
const countColumn: TableColumn = { key: 'count', title: 'Số vụ', width: 2, align: 'right' };

const rowOf = (name: string, amount: number): TableRow => ({
  role: 'data',
  cells: { unit: { kind: 'text', text: name }, count: { kind: 'number', amount, decimals: 0 } },
});

const tableOf = (columns: readonly TableColumn[], rows: readonly TableRow[]): TableBlock => ({
  kind: 'table',
  columns,
  labels: ['unit'],
  rows,
});

/** A table of 1,000 rows; also used where the work must be long. */
export const longTable = tableOf(
  [unitColumn, countColumn],
  rowNames.map((name, index) => rowOf(name, index)),
);

const wideColumns = range(30).map((index): TableColumn => ({
  key: `c${index}`,
  title: `k${500 + index}`,
  width: 1,
  align: 'right',
}));

const wideRow: TableRow = {
  role: 'data',
  cells: {
    unit: { kind: 'text', text: 'Tên' },
    ...Object.fromEntries(
      wideColumns.map(
        ({ key }, index) => [key, { kind: 'text', text: `d${700 + index}` }] as const,
      ),
    ),
  },
};

const wideTable = tableOf([unitColumn, ...wideColumns], [wideRow]);

const wordTable = tableOf([unitColumn, countColumn], [rowOf(longWord, 7)]);

function mustShowLetters(text: string, expected: number): void {
  const found = folded(text).split(rareLetter).length - 1;
  must(found >= expected, `Only ${found} of ${expected} letters of a long word are in the file.`);
}

/** Nothing is cut off. */
export const sizeCases: readonly CaseTemplate[] = Object.freeze([
  {
    name: 'shows every row of a table of 1,000 rows',
    check: async (subject) => {
      const { text } = await render(subject, documentOf([longTable]));
      mustShow(text, rowNames);
    },
  },
  {
    name: 'shows every column of a table of 31 columns',
    check: async (subject) => {
      const { text } = await render(subject, documentOf([wideTable]));
      const cells = wideColumns.map((_, index) => `d${700 + index}`);
      mustShow(text, [...wideColumns.map(({ title }) => title), ...cells]);
    },
  },
  {
    name: 'shows a paragraph of 40,000 characters to its end',
    check: async (subject) => {
      const paragraph = { kind: 'paragraph', text: paragraphWords.join(' ') } as const;
      const { text } = await render(subject, documentOf([paragraph]));
      mustShow(text, paragraphWords);
    },
  },
  {
    name: 'shows a cell of 40,000 characters to its end',
    check: async (subject) => {
      const table = tableOf([unitColumn], [rowOf(paragraphWords.join(' '), 1)]);
      const rows = table.rows.map(({ cells: { unit }, role }) => ({
        role,
        cells: unit === undefined ? {} : { unit },
      }));
      const { text } = await render(subject, documentOf([{ ...table, rows }]));
      mustShow(text, paragraphWords);
    },
  },
  {
    name: 'shows every letter of a word of 500 letters, in prose and in a cell',
    check: async (subject) => {
      const prose = await render(subject, documentOf([{ kind: 'paragraph', text: longWord }]));
      mustShowLetters(prose.text, longWord.length);
      const cell = await render(subject, documentOf([wordTable]));
      mustShowLetters(cell.text, longWord.length);
    },
  },
]);
