import { plainRatioCells } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { mustBePlainRatio } from '../../../support/plain-ratio.js';
import { sent } from '../../../support/ratio-figures.js';

const fail = (): never => {
  throw new Error('Nothing needs to be asked.');
};

const cellsOf = (rows: Parameters<typeof mustBePlainRatio>[0], roots: readonly number[] = [0]) =>
  plainRatioCells(mustBePlainRatio(rows), {
    roots,
    policy: 'partial',
    ask: fail,
  });

it('divides the sums of the units that sent both terms', () => {
  const rows = [sent('n', 'a', 1), sent('d', 'a', 4), sent('n', 'b', 3)];
  const [month, quarter] = cellsOf(rows);
  expect(month).toMatchObject({
    unit: 't',
    period: '2025-01',
    state: 'reported',
    amount: 25,
    coverage: { reported: 1, partial: 1, expected: 2 },
    terms: { numerator: 1, denominator: 4, dropped: 1, droppedUnits: ['b'] },
    partial: [{ unit: 'b', reason: 'term-missing' }],
    contributors: [0, 1],
  });
  expect(quarter).toMatchObject({ amount: 25, coverage: { reported: 0, partial: 2, expected: 2 } });
  expect(cellsOf(rows, [2, 1])[0]).toMatchObject({ unit: null, amount: 25 });
  expect(Object.isFrozen(month)).toBe(true);
});

it('tells why there is no rate', () => {
  expect(cellsOf([sent('n', 'a', 1)])[0]).toMatchObject({
    state: 'missing',
    reason: 'terms-missing',
    terms: { numerator: null, denominator: null },
  });
  expect(cellsOf([sent('n', 'a', 1), sent('d', 'a', 0)])[0]).toMatchObject({
    state: 'nil',
    reason: 'denominator-zero',
  });
  expect(cellsOf([])[0]).toMatchObject({ state: 'missing', reason: 'nothing-reported' });
});

it('asks the general way what a strict policy makes of an incomplete one', () => {
  const ratio = mustBePlainRatio([
    sent('n', 'a', 1),
    sent('d', 'a', 4),
    sent('n', 'b', 1),
    sent('d', 'b', 4),
  ]);
  const asked: string[] = [];
  const [standIn] = plainRatioCells(ratio, { roots: [1], policy: 'partial', ask: fail });
  const [month, quarter] = plainRatioCells(ratio, {
    roots: [0],
    policy: 'strict',
    ask: ({ id }) => {
      asked.push(id);
      return standIn ?? fail();
    },
  });
  expect(asked).toEqual(['2025-Q1']);
  expect(month?.amount).toBe(25);
  expect(quarter).toBe(standIn);
});

it('names units that were left out in the order of the tree, and is frozen to the ground', () => {
  const [cell] = cellsOf([sent('n', 'a', 1), sent('d', 'b', 2)], [2, 1]);
  expect(cell?.terms).toMatchObject({ dropped: 2, droppedUnits: ['a', 'b'] });
  const [known] = cellsOf([sent('n', 'a', 1), sent('d', 'a', 4)]);
  for (const part of [known?.bounds, known?.terms, known?.terms?.droppedUnits, known?.coverage]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
});
