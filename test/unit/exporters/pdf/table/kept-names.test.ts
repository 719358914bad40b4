import { expect, it } from 'vitest';
import { cellLines, keptNames, type PrintedColumn } from '#inside/exporters/pdf';
import { sheet } from '../support.js';

const keptIn = (text: string, width: number) => {
  const column: PrintedColumn = {
    key: 'a',
    alignment: 'left',
    texts: [text],
    isFigure: () => false,
  };
  const rows = [{ role: 'data', cells: { a: { kind: 'text', text } } }] as const;
  const table = { rows, widths: [width] };
  const lines = cellLines([column], table, sheet());
  return keptNames({ columns: [column], lines }, table, sheet());
};

it('keeps a name whole in a cell of several lines, and counts them again', () => {
  const { columns, lines } = keptIn('Ban Dân vận Huyện ủy Bố Trạch', 75);
  expect(columns[0]?.texts).toEqual(['Ban\u00a0Dân\u00a0vận Huyện\u00a0ủy Bố\u00a0Trạch']);
  expect(lines).toEqual([[3]]);
});

it('breaks a name that no line of the column holds, and leaves a single line as it is', () => {
  expect(keptIn('Ban Dân vận Bố Trạch', 30).columns[0]?.texts[0]).not.toContain('\u00a0');
  expect(keptIn('Bố Trạch', 300).columns[0]?.texts).toEqual(['Bố Trạch']);
});
