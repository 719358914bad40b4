import { describe, expect, it } from 'vitest';
import { readLimits, sheetRows, spendingOf } from '#inside/exporters/excel';
import { contextOf, tellXml } from '../support.js';

function rowsOf(xml: string) {
  const spending = spendingOf(readLimits({ columns: 16_384 }));
  const context = contextOf({ spending });
  const rows = sheetRows(context);
  tellXml(`<sheetData>${xml}</sheetData>`, rows);
  rows.end();
  const cells = rows.cells.map(({ row, column, value, formula }) => [
    row,
    column,
    value ?? formula,
  ]);
  return { cells, hiddenRows: rows.hiddenRows, findings: context.log.all() };
}

describe('sheetRows', () => {
  it('takes cells where they say that they are', () => {
    expect(rowsOf('<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>').cells).toEqual([
      [3, 2, 1],
      [3, 4, 2],
    ]);
  });

  it('counts rows and cells that do not say it', () => {
    const xml =
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>';
    expect(rowsOf(xml).cells).toEqual([
      [1, 1, 1],
      [1, 3, 2],
      [1, 4, 3],
      [6, 1, 4],
    ]);
  });

  it.each(['999999999', '0', '-1', 'x', '1.5'])(
    'leaves out row %s with its cells, and tells it',
    (row) => {
      const { cells, findings } = rowsOf(
        `<row r="${row}"><c><v>1</v></c><c r="A2"><v>1</v></c></row>`,
      );
      expect(cells).toEqual([]);
      expect(findings).toMatchObject([
        { code: 'sheets/out-of-range', params: { what: 'row', place: row, sheet: 'Biểu 1' } },
      ]);
    },
  );

  it('leaves out a cell that lies on no sheet', () => {
    const { cells, findings } = rowsOf(
      '<row r="1"><c r="XFE1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
    );
    expect(cells).toEqual([[1, 1, 2]]);
    expect(findings).toMatchObject([{ params: { what: 'cell', place: 'XFE1' } }]);
  });

  it('leaves out cells without a place behind the last column', () => {
    const { cells, findings } = rowsOf('<row r="1"><c r="XFD1"><v>1</v></c><c><v>2</v></c></row>');
    expect(cells).toEqual([[1, 16_384, 1]]);
    expect(findings).toHaveLength(1);
  });

  it('moves shared formulas, and tells those without a result', () => {
    const { cells, findings } = rowsOf(
      '<row r="1"><c r="B1"><f t="shared" si="0" ref="B1:B2">A1</f></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>',
    );
    expect(cells).toEqual([
      [1, 2, 'A1'],
      [2, 2, 'A2'],
    ]);
    expect(findings).toMatchObject([
      { code: 'sheets/no-result', params: { formula: 'A1', count: 2 } },
    ]);
  });

  it('remembers hidden rows', () => {
    expect(
      rowsOf('<row r="2" hidden="1"/><row r="3" hidden="0"/><row r="4" hidden="true"/>').hiddenRows,
    ).toEqual([2, 4]);
  });

  it('says where a formula stood that shares one which is not there', () => {
    const { cells, findings } = rowsOf(
      '<row r="1"><c r="B1"><f t="shared" si="7"/><v>3</v></c></row>',
    );
    expect(cells).toEqual([[1, 2, 3]]);
    expect(findings).toMatchObject([
      { code: 'sheets/formula-lost', cell: { sheet: 'Biểu 1', address: 'B1' } },
    ]);
  });
});
