import { maskText } from '#inside/text';
import { expect, it } from 'vitest';

it('hides the digits that belong to no figure and keeps every place', () => {
  const given = 'Năm 2020 có 12 vụ'.normalize('NFD');
  const { text, masked } = maskText(given);
  expect(text).toBe(given.normalize('NFC'));
  expect(masked).toHaveLength(text.length);
  expect(masked).toBe('Năm \uE000\uE000\uE000\uE000 có 12 vụ');
});

it('tells an amount from the number of a document', () => {
  expect(maskText('tổng số 51').masked).toContain('51');
  expect(maskText('Chỉ thị số 17').masked).not.toContain('17');
});
