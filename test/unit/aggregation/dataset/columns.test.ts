import { expect, it } from 'vitest';
import { draftColumns, makeRoom, marks, measures, states, trim } from '#inside/aggregation';

it('has as much room as was asked for, and makes more when that is used', () => {
  const draft = draftColumns(2);
  draft.count = 1;
  makeRoom(draft);
  expect(draft.units).toHaveLength(2);
  draft.count = 2;
  draft.units.set([7, 8]);
  draft.amounts.set([0.5, 1.5]);
  makeRoom(draft);
  expect(draft.units.slice(0, 3)).toEqual(Int32Array.of(7, 8, 0));
  expect(draft.amounts.slice(0, 3)).toEqual(Float64Array.of(0.5, 1.5, 0));
  expect(draft.units).toHaveLength(16);
  draft.count = 16;
  makeRoom(draft);
  const { units, indicators, periods, lines, marks: bits, amounts, positions } = draft;
  const lengths = [units, indicators, periods, lines, bits, amounts, positions].map(
    (one) => one.length,
  );
  expect(lengths).toEqual([32, 32, 32, 32, 32, 32, 32]);
});

it('gives back much room, not little', () => {
  const draft = draftColumns(100);
  draft.count = 80;
  draft.positions[79] = 5;
  trim(draft);
  expect(draft.units).toHaveLength(100);
  draft.count = 60;
  draft.positions[59] = 6;
  trim(draft);
  expect(draft.units).toHaveLength(60);
  expect(draft.positions[59]).toBe(6);
});

it('has a bit of its own for each mark', () => {
  const { measure, state, ...bits } = marks;
  const all = [state, 3 << measure, ...Object.values(bits)];
  expect(all.reduce((sum, bit) => sum + bit, 0)).toBe(all.reduce((sum, bit) => sum | bit, 0));
  expect(states.length).toBeLessThanOrEqual(state + 1);
  expect(measures).toHaveLength(4);
  expect(Math.max(...all)).toBeLessThan(2 ** 16);
});
