import { expect, it } from 'vitest';
import { furtherParts, furtherTypes, noFurther } from '#inside/exporters/excel';

const comment = { row: 1, column: 1, ref: 'A1', text: 'a<b' };
const sheets = [{ further: noFurther }, { further: { ...noFurther, comments: [comment] } }];

it('gives a sheet with comments its parts', () => {
  expect(Object.keys(furtherParts(sheets))).toEqual([
    'xl/worksheets/_rels/sheet2.xml.rels',
    'xl/comments2.xml',
    'xl/drawings/vmlDrawing2.vml',
  ]);
  expect(furtherTypes(sheets).map(([part]) => part)).toEqual(['vml', 'xl/comments2.xml']);
  expect(furtherTypes([{ further: noFurther }])).toEqual([]);
});
