import { describe, expect, it } from 'vitest';
import { seenPlace, sheetFacts } from '#inside/exporters/excel';
import { factsOf, sheetXml } from './support.js';

describe('sheetFacts', () => {
  it('knows merged cells, styles of columns, and frames of comments', () => {
    const xml = sheetXml(
      '',
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells><legacyDrawing r:id="rId7"/>',
      '<cols><col min="2" max="3" style="9"/></cols>',
    );
    const facts = factsOf(xml);
    expect([facts.columnStyle(1), facts.columnStyle(3)]).toEqual([undefined, '9']);
    expect(facts.drawing.id).toBe('rId7');
    expect(seenPlace({ row: 2, column: 2 }, facts)).toEqual({ row: 1, column: 1 });
    expect(seenPlace({ row: 3, column: 2 }, facts)).toEqual({ row: 3, column: 2 });
  });

  it.each([
    ['', '</worksheet>'],
    ['<tableParts/><extLst/>', '<tableParts/>'],
    ['<pageSetup/><extLst/>', '<extLst/>'],
  ])('knows where frames would be named before %s', (behind, next) => {
    const xml = sheetXml('', behind);
    expect(xml.slice(factsOf(xml).drawing.at).startsWith(next)).toBe(true);
  });

  it('knows the prefix, and nothing of a broken sheet', () => {
    expect(factsOf('<x:worksheet xmlns:x="x"><x:sheetData/></x:worksheet>').prefix).toBe('x:');
    expect(sheetFacts('<worksheet><sheetData></worksheet>')).toBeUndefined();
  });
});
