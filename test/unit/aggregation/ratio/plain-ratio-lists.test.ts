import { plainRatioLists } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { mustBePlainRatio } from '../../../support/plain-ratio.js';
import { sent } from '../../../support/ratio-figures.js';

it('tells of flows who sent what, and what was left out', () => {
  const ratio = mustBePlainRatio([
    sent('d', 'a', 4),
    sent('n', 'a', 1),
    sent('n', 'b', 5),
    sent('d', 'b', 5, { period: '2025-01-20/2025-02-10' }),
  ]);
  expect(plainRatioLists(ratio, [1, 2], 0)).toEqual({
    silent: [],
    partial: [{ unit: 'b', reason: 'outside-period' }],
    contributors: [0, 1],
    excluded: [
      { position: 2, reason: 'term-missing' },
      { position: 3, reason: 'outside-period' },
    ],
  });
});

it('tells who sent nothing, and who only one term', () => {
  const ratio = mustBePlainRatio([sent('n', 'a', 1)]);
  expect(plainRatioLists(ratio, [1, 2], 0)).toMatchObject({
    silent: ['b'],
    partial: [{ unit: 'a', reason: 'term-missing' }],
    contributors: [],
  });
});

it('tells of states why each is not the one of the pair', () => {
  const at = (month: number) => ({ period: `2025-0${month}` });
  const ratio = mustBePlainRatio(
    [
      sent('s', 'a', 1, at(1)),
      sent('s', 'a', 2, at(2)),
      sent('m', 'a', 9, at(2)),
      sent('s', 'a', 3, at(3)),
      sent('s', 'a', 4, at(4)),
      sent('s', 'b', 1, at(1)),
      sent('s', 'b', 1, at(2)),
    ],
    'x.p',
    ['2025-H1'],
  );
  expect(plainRatioLists(ratio, [1, 2], 0)).toMatchObject({
    contributors: [1, 2],
    excluded: [
      { position: 0, reason: 'earlier-state' },
      { position: 3, reason: 'other-report' },
      { position: 4, reason: 'term-missing' },
      { position: 5, reason: 'consolidated' },
      { position: 6, reason: 'term-missing' },
    ],
  });
});

it('pairs the flows of different months of a period, and names what has an error', () => {
  const ratio = mustBePlainRatio([
    sent('n', 'a', 1),
    sent('d', 'a', 4, { period: '2025-02' }),
    sent('n', 'a', 1e17, { period: '2025-03' }),
  ]);
  expect(plainRatioLists(ratio, [1], 1)).toMatchObject({
    contributors: [0, 1],
    excluded: [{ position: 2, reason: 'error' }],
  });
});

it('takes nobody for silent who sent the lower term alone', () => {
  const ratio = mustBePlainRatio([sent('d', 'a', 1)]);
  expect(plainRatioLists(ratio, [1, 2], 0)).toMatchObject({
    silent: ['b'],
    partial: [{ unit: 'a', reason: 'term-missing' }],
  });
});
