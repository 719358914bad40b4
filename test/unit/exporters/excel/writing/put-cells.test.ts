import type { CellData } from 'danvan/exporter';
import { expect, it } from 'vitest';
import { putCells, styleBook, xmlRow } from '#inside/exporters/excel';
import type { Finding } from '#inside/findings';

function valueOf(about: Partial<CellData>) {
  const findings: Finding[] = [];
  const row = xmlRow();
  const report = (finding: Finding): void => void findings.push(finding);
  const writing = { name: 'A', styles: styleBook('Times New Roman'), report };
  const cell = { row: 1, column: 1, value: null, ...about };
  putCells({ getCell: (_row, column) => row.getCell(column) }, [cell], writing);
  return [row.getCell(1).value, findings.map(({ code, cell: place }) => [code, place?.address])];
}

it.each<[Partial<CellData>, unknown]>([
  [{ value: 5 }, 5],
  [{ value: true }, true],
  [{ value: 'o\u0300' }, 'ò'],
  [{ error: '#REF!' }, { error: '#REF!' }],
  [{ error: '<script>' }, undefined],
  [{ formula: 'A2' }, { formula: 'A2', result: undefined }],
  [
    { formula: 'A2', value: 'x' },
    { formula: 'A2', result: 'x' },
  ],
])('puts %o', (cell, value) => {
  expect(valueOf(cell)).toEqual([value, []]);
});

it('tells where something was left out', () => {
  expect(valueOf({ value: 'a\ufffe' })).toEqual(['a', [['export/characters-removed', 'A1']]]);
  expect(valueOf({ formula: '[1]A!B1', value: 2 })).toEqual([
    2,
    [['files/formula-not-written', 'A1']],
  ]);
});
