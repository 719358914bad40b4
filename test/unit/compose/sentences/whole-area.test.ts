import { expect, it } from 'vitest';
import { areaWord, inUsualWords, wholeArea } from '#inside/compose';
import { contextOf } from '../../../support/review.js';

const context = contextOf([]);

it('wholeArea speaks of the area of the report', () => {
  expect(areaWord(context)).toBe('tỉnh');
  expect(wholeArea(context)).toBe('toàn tỉnh');
  expect(wholeArea({ ...context, area: undefined })).toBe('toàn địa bàn');
  const country = { id: 'viet-nam', kind: 'country', name: { vi: 'nước Việt Nam' } };
  const whole = { ...context, area: context.area && { ...context.area, ...country } };
  expect(wholeArea(whole)).toBe('cả nước');
});

it('inUsualWords speaks of the whole country', () => {
  expect(inUsualWords('Toàn nước có 05 tổ.', context)).toBe('Cả nước có 05 tổ.');
});
