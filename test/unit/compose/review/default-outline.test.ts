import { vi } from 'danvan';
import { expect, it } from 'vitest';
import { defaultOutline } from '#inside/compose';
import { figure, tableOf } from '../../../support/review.js';

it('defaultOutline tells no figure a second time that the sentence of the whole tells', () => {
  const sent = ['received', 'successful'].map((code, at) => figure('xa-a', code, 10 - at));
  const table = tableOf(sent);
  const whole = table.indicators.find(({ code }) => code === 'x.received');
  const withParts = {
    ...table,
    indicators: table.indicators.map((each) =>
      each === whole ? { ...each, parts: ['x.successful'] } : each,
    ),
  };
  const sentencesOf = (of: typeof table) =>
    defaultOutline(of, vi).sections.flatMap(({ sentences = [] }) => sentences);
  const own = (of: typeof table) =>
    sentencesOf(of).filter((each) => each.includes('{x.successful}'));
  expect(own(table)).toHaveLength(1);
  expect(own(withParts)).toEqual([]);
});

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
