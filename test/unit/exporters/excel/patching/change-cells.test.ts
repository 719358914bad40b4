import { describe, expect, it } from 'vitest';
import { cellPlace, changeCells, changesByRow, type CellChange } from '#inside/exporters/excel';
import { applyEdits } from '#inside/packages';
import { factsOf, sheetXml } from './support.js';

const mark: CellChange = ({ address, style, xml }) =>
  `<c r="${address}" s="${style ?? '-'}${xml === undefined ? '+' : ''}"/>`;

/** The rows of a sheet with some cells marked. */
function marked(xml: string, ...addresses: readonly string[]): string {
  const places = addresses.map((address) => cellPlace(address) ?? { row: 0, column: 0 });
  const changes = changesByRow(places.map((place) => [place, mark]));
  const edits = changeCells({ xml, facts: factsOf(xml) }, changes);
  const whole = edits === undefined ? '' : applyEdits(xml, edits);
  return /<sheetData\/?>(.*)<\/sheetData>/.exec(whole)?.[1] ?? whole;
}

describe('changeCells', () => {
  it('changes a cell that is there and leaves its neighbours', () => {
    const xml = sheetXml('<row r="1"><c r="A1"/><c r="B1" s="5"><v>1</v></c><c r="C1"/></row>');
    expect(marked(xml, 'B1')).toBe('<row r="1"><c r="A1"/><c r="B1" s="5"/><c r="C1"/></row>');
  });

  it('puts cells in order into rows', () => {
    const xml = sheetXml('<row r="1"><c r="B1"/></row>');
    expect(marked(xml, 'C1', 'A1')).toBe(
      '<row r="1"><c r="A1" s="-+"/><c r="B1"/><c r="C1" s="-+"/></row>',
    );
  });

  it('puts rows in order between others', () => {
    const xml = sheetXml('<row r="2"/><row r="4"/>');
    expect(marked(xml, 'A5', 'A3', 'A1', 'A2')).toBe(
      '<row r="1"><c r="A1" s="-+"/></row><row r="2"><c r="A2" s="-+"/></row><row r="3"><c r="A3" s="-+"/></row><row r="4"/><row r="5"><c r="A5" s="-+"/></row>',
    );
  });

  it('gives new cells the style of their row or column', () => {
    const xml = sheetXml(
      '<row r="1" s="4" customFormat="1"/>',
      '',
      '<cols><col min="1" max="1" style="9"/></cols>',
    );
    expect(marked(xml, 'A1', 'A2')).toBe(
      '<row r="1" s="4" customFormat="1"><c r="A1" s="4+"/></row><row r="2"><c r="A2" s="9+"/></row>',
    );
  });

  it('fills a sheet without rows', () => {
    const xml = '<worksheet><sheetData/></worksheet>';
    expect(marked(xml, 'A1')).toBe('<row r="1"><c r="A1" s="-+"/></row>');
  });

  it('leaves what is to be left', () => {
    const xml = sheetXml('<row r="1"><c r="A1"/></row>');
    const changes = changesByRow([
      [{ row: 1, column: 1 }, () => undefined],
      [{ row: 9, column: 1 }, () => undefined],
    ]);
    expect(changeCells({ xml, facts: factsOf(xml) }, changes)).toEqual([]);
  });
});
