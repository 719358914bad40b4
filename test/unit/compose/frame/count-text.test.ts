import { expect, it } from 'vitest';
import { countText } from '#inside/compose';
import { contextOf } from '../../../support/review.js';

it('writes a zero before a small count where the layout asks for it', () => {
  const { layout } = contextOf([]);
  expect(countText(7, { layout, language: 'vi' })).toBe('07');
  expect(countText(7, { layout, language: 'en' })).toBe('7');
  const plain = { ...layout, body: { ...layout.body, padCounts: false } };
  expect(countText(7, { layout: plain, language: 'vi' })).toBe('7');
  expect(countText(1234, { layout, language: 'vi' })).toBe('1.234');
});
