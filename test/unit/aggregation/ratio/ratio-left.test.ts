import { expect, it } from 'vitest';
import { rateOfRows, sent, sentForAll } from '../../../support/ratio-figures.js';

it('counts units, however many reports were left out of them', () => {
  const rows = [sent('n', 'a', 1), sent('n', 'a', 1, { period: '2025-02' }), sent('d', 'b', 1)];
  expect(rateOfRows(rows, { period: '2025-Q1' }).terms).toEqual({
    numerator: null,
    denominator: null,
    dropped: 2,
    droppedUnits: ['a', 'b'],
  });
});

it('does not count what would not count for a term alone', () => {
  const rows = [
    sent('n', 'a', 1),
    sent('n', 'a', 9, { line: 'lx' }),
    sent('d', 'a', 2),
    sent('n', 'a', 9, { period: '2025-H1' }),
  ];
  const cell = rateOfRows(rows, { units: 'a' });
  expect(cell.terms).toMatchObject({ dropped: 0, droppedUnits: [] });
  expect(cell.excluded).toContainEqual({ position: 3, reason: 'outside-period' });
});

it('does not count a stated rate beside pairs of the unit, of those below or above it', () => {
  const pairs = [sent('n', 'a', 1), sent('d', 'a', 2)];
  const stated = [sent('r', 'a', 74), sentForAll('r', 't', 74)];
  expect(rateOfRows([...pairs, ...stated], { units: ['a', 'b'] }).terms?.dropped).toBe(0);
  const whole = [sentForAll('n', 't', 1), sentForAll('d', 't', 2), sent('r', 'a', 74)];
  expect(rateOfRows(whole).terms?.dropped).toBe(0);
  const other = [...pairs, sent('r', 'b', 74, { period: '2025-01-01/2025-01-15' })];
  expect(rateOfRows(other).terms?.droppedUnits).toEqual(['b']);
});

it('names units in the order of the tree, in whatever order they were asked', () => {
  const rows = [sent('n', 'b', 1), sent('d', 'a', 1)];
  expect(rateOfRows(rows, { units: ['b', 'a'] }).terms?.droppedUnits).toEqual(['a', 'b']);
});

it('leaves no stated rate out where one counts', () => {
  const stated = [sentForAll('r', 't', 74), sent('r', 'a', 70)];
  expect(rateOfRows(stated)).toMatchObject({ amount: 74, terms: { dropped: 0 } });
});
