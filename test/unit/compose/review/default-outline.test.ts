import { vi } from 'danvan';
import { expect, it } from 'vitest';
import { defaultOutline } from '#inside/compose';
import { figure, tableOf } from '../../../support/review.js';

it('defaultOutline has one sentence for each figure, with its unit where that is not printed', () => {
  const sent = ['sessions', 'rate', 'cash'].map((code) => figure('xa-a', code, 1));
  const [section, ...others] = defaultOutline(tableOf(sent), vi).sections;
  expect(others).toEqual([]);
  expect(section?.sentences).toEqual([
    'Có {x.sessions} cuộc[, {x.sessions:change}][, {x.sessions:reached}].',
    'Tỷ lệ là {x.rate}[ ({x.rate:terms})][, {x.rate:change}][, {x.rate:reached}].',
    'Số tiền là {x.cash}[, {x.cash:change}][, {x.cash:reached}].',
  ]);
});
