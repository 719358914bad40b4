import { expect, it } from 'vitest';
import { defineForm, formKeys, isUnitOf } from '#inside/forms';
import { headingKeys } from '#inside/text';

const form = defineForm({
  id: 'funds',
  title: 'Kinh phí',
  columns: [
    { index: '1', heading: 'Kinh phí', unit: 'đồng' },
    { index: '2', heading: 'Số vụ' },
    { index: '3', heading: 'Diện tích', unit: 'ha', type: 'number' },
  ],
});
const { keysOf } = formKeys(form, headingKeys);

it.each([
  ['Kinh phí (triệu đồng)', 'kinh phí', true],
  ['Diện tích (ha)', 'diện tích', true],
  ['Diện tích (mới)', 'diện tích', false],
  ['Kinh phí (%)', 'kinh phí', false],
  ['Số vụ (đồng)', 'số vụ', false],
  ['Số lạ (đồng)', 'số lạ', false],
])('%s is known as %s: %s', (heading, key, expected) => {
  expect(keysOf(heading).includes(key)).toBe(expected);
});

it('tells whether a unit of measure is that of a column', () => {
  const [funds, cases] = form.columns;
  expect(funds && isUnitOf('Đồng', funds)).toBe(true);
  expect(funds && isUnitOf('triệu đồng', funds)).toBe(false);
  expect(cases && isUnitOf('', cases)).toBe(false);
});
