import { describe, expect, it } from 'vitest';
import { filledCell, valueProblem, type TemplateValue } from '#inside/exporters/excel';

const found = {
  place: { row: 1, column: 1 },
  address: 'A1',
  style: '3',
  xml: undefined,
  formula: undefined,
};

describe('filledCell', () => {
  it.each<[TemplateValue, string]>([
    [5.5, '<c r="A1" s="3"><v>5.5</v></c>'],
    [true, '<c r="A1" s="3" t="b"><v>1</v></c>'],
    [null, '<c r="A1" s="3"/>'],
    ['=a<b', '<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve">=a&lt;b</t></is></c>'],
    [
      'a\u0000_x0041_',
      '<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve">a_x005F_x0041_</t></is></c>',
    ],
  ])('writes %o', (value, xml) => {
    expect(filledCell(found, value, '')).toBe(xml);
  });

  it('keeps to the prefix of the sheet', () => {
    expect(filledCell({ ...found, style: undefined }, 5, 'x:')).toBe(
      '<x:c r="A1"><x:v>5</x:v></x:c>',
    );
  });
});

it.each([
  [5, undefined],
  [null, undefined],
  [Number.NaN, 'number'],
  ['a'.repeat(32_768), 'length'],
  [[1], 'list'],
  [{}, 'other'],
  [5n, 'other'],
])('knows what cannot be written', (value, problem) => {
  expect(valueProblem(value)).toBe(problem);
});
