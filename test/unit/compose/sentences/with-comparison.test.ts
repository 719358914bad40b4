import { expect, it } from 'vitest';
import { reviewContext, withComparison } from '#inside/compose';
import { contextOf, figuresOf, optionsOf, tableOf } from '../../../support/review.js';

const sent = figuresOf('sessions', [1, 2, 3]);
const compared = reviewContext(optionsOf(tableOf(sent, { compareWith: 'same-period-last-year' })));
const added = '[, {x.sessions:change}][, {x.sessions:reached}]';

it.each([
  ['Có {x.sessions} cuộc.', `Có {x.sessions} cuộc${added}.`],
  [
    'Có {x.sessions} cuộc[ với {x.attendances} lượt].',
    `Có {x.sessions} cuộc[ với {x.attendances} lượt]${added}.`,
  ],
  [
    'Có {x.sessions} cuộc[; {x.attendances} lượt].',
    `Có {x.sessions} cuộc${added}[; {x.attendances} lượt].`,
  ],
  [
    'Có {x.sessions} cuộc; nhiều nhất là {x.sessions:rank}.',
    `Có {x.sessions} cuộc${added}; nhiều nhất là {x.sessions:rank}.`,
  ],
  [
    'Có {x.sessions} cuộc[ (A; {x.attendances} lượt)].',
    `Có {x.sessions} cuộc[ (A; {x.attendances} lượt)]${added}.`,
  ],
  ['Có {x.sessions} cuộc, {x.attendances} lượt.', 'Có {x.sessions} cuộc, {x.attendances} lượt.'],
  [
    'Có {x.sessions} cuộc[ ({x.sessions:change})].',
    'Có {x.sessions} cuộc[ ({x.sessions:change})].',
  ],
  [
    'Có {x.sessions} cuộc[, đạt {x.rate}][ ({x.rate:change})].',
    `Có {x.sessions} cuộc${added}[, đạt {x.rate}][ ({x.rate:change})].`,
  ],
  ['Trong {period}.', 'Trong {period}.'],
])('withComparison makes %s into %s', (template, text) => {
  expect(withComparison(template, compared)).toBe(text);
});

it('withComparison leaves a sentence as it is where nothing is compared', () => {
  expect(withComparison('Có {x.sessions} cuộc.', contextOf(sent))).toBe('Có {x.sessions} cuộc.');
});
