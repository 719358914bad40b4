import { strFromU8, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { withOnePrintArea } from '#inside/exporters/excel';

const area = (sheet: number, words: string): string =>
  `<definedName name="_xlnm.Print_Area" localSheetId="${sheet}">${words}</definedName>`;

const merged = (xml: string): string => {
  const parts = withOnePrintArea({ 'xl/workbook.xml': strToU8(xml) });
  return strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
};

it('joins the areas of one sheet and keeps those of others apart', () => {
  const given = area(0, 'X') + area(1, 'A') + area(1, 'B') + area(1, 'C') + area(2, 'D');
  expect(merged(given)).toBe(area(0, 'X') + area(1, 'A,B,C') + area(2, 'D'));
});

it('leaves a workbook without that part alone', () => {
  expect(withOnePrintArea({})).toEqual({});
});
