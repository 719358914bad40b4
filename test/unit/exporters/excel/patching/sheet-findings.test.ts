import { exportFinding } from 'danvan/exporter';
import { expect, it } from 'vitest';
import { findingsBySheet, markedCells } from '#inside/exporters/excel';
import { bookOf, officeBook } from './support.js';

const at = (sheet: string, address: string) =>
  exportFinding('export/number-as-text', { number: address }, { cell: { sheet, address } });

it('parts findings by sheet, and by the cell that is seen', async () => {
  const nowhere = exportFinding('export/number-as-text', { number: '1' });
  const all = [
    at('biểu 01', 'B2'),
    at('Biểu 01', 'A1'),
    at('Biểu 09', 'A1'),
    at('Biểu 01', '?'),
    nowhere,
  ];
  const { bySheet, others } = findingsBySheet(all, bookOf(await officeBook()));
  expect(others).toEqual(all.slice(2));
  const [own = []] = [...bySheet.values()];
  const merged = [{ from: { row: 1, column: 1 }, to: { row: 2, column: 2 } }];
  expect(markedCells(own, { merged })).toMatchObject([{ address: 'A1', findings: own }]);
});
