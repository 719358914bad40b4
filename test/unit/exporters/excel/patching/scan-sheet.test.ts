import { describe, expect, it } from 'vitest';
import { scanSheet, type ScannedRow } from '#inside/exporters/excel';
import { sheetXml } from './support.js';

function rowsOf(xml: string): readonly ScannedRow[] | false {
  const rows: ScannedRow[] = [];
  return scanSheet(xml, { row: (row) => void rows.push(row) }) && rows;
}

describe('scanSheet', () => {
  it('shows rows with their cells, named or counted', () => {
    const xml = sheetXml(
      '<row r="2" s="4" customFormat="1"><c r="B2" s="3"><f>A1</f><v>5</v></c><c><v>1</v></c></row><row/>',
    );
    const rows = rowsOf(xml) || [];
    expect(rows.map(({ number, style }) => [number, style])).toEqual([
      [2, '4'],
      [3, undefined],
    ]);
    const [first, second] = rows[0]?.cells ?? [];
    expect([first?.column, second?.column]).toEqual([2, 3]);
    expect(first?.formula && xml.slice(first.formula.start, first.formula.end)).toBe('<f>A1</f>');
    expect(first?.value && xml.slice(first.value.start, first.value.end)).toBe('<v>5</v>');
    expect(xml.slice(rows[1]?.start, rows[1]?.end)).toBe('<row/>');
  });

  it.each([
    ['rows that go back', '<row r="3"/><row r="2"/>'],
    ['cells that go back', '<row r="1"><c r="B1"/><c r="A1"/></row>'],
    ['a cell of another row', '<row r="1"><c r="B2"/></row>'],
    ['a row behind the last', '<row r="99999999"/>'],
    ['an address that is none', '<row r="1"><c r="?"/></row>'],
  ])('refuses %s', (_, rows) => {
    expect(rowsOf(sheetXml(rows))).toBe(false);
  });

  it('refuses what is no sheet', () => {
    expect(rowsOf('<chartsheet/>')).toBe(false);
    expect(rowsOf('<worksheet>')).toBe(false);
  });
});
