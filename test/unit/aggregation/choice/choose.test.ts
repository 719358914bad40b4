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

it('lets a consolidated figure of what happened stand in for days, of what is for units', () => {
  const some = {
    0: [reportFor(1, 30, { amount: 60, isConsolidated: true })],
    1: [reportFor(1, 30, { amount: 3 })],
    2: [reportFor(1, 10, { amount: 4 })],
  };
  expect(inShort(choose(choiceOf([-1, 0, 0], some), 0))).toEqual([[0, [1, 30], 60, 'stands in']]);
  expect(inShort(choose(choiceOf([-1, 0, 0], some, { time: 'last' }), 0))).toEqual([
    [1, [1, 30], 3, 'own'],
    [2, [1, 10], 4, 'own'],
  ]);
});
