import { expect, it } from 'vitest';
import { choose } from '#inside/aggregation';
import { choiceOf, inShort, reportFor } from '../../../support/spans.js';

const sent = { 1: [reportFor(1, 10, { amount: 3 }), reportFor(11, 30, { amount: 4 })] };

it('adds what happened, and takes the last of what is', () => {
  expect(inShort(choose(choiceOf([-1, 0], sent), 0))).toEqual([
    [1, [1, 10], 3, 'own'],
    [1, [11, 30], 4, 'own'],
  ]);
  expect(inShort(choose(choiceOf([-1, 0], sent, { time: 'last' }), 0))).toEqual([
    [1, [11, 30], 4, 'own'],
  ]);
});
