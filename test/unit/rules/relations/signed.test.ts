import { exactly } from '#inside/aggregation';
import { anyFigure, multiplied, timesQuantity, widened } from '#inside/rules';
import { expect, it } from 'vitest';

const about = { amount: 10, from: 0, to: Infinity, plausibleFrom: 9, plausibleTo: 11 };

it('changes the ends of what is taken away', () => {
  expect(timesQuantity(about, -2)).toEqual({
    amount: -20,
    from: -Infinity,
    to: 0,
    plausibleFrom: -22,
    plausibleTo: -18,
  });
  expect(timesQuantity(about, 1)).toBe(about);
  expect(timesQuantity(about, 0)).toEqual(exactly(0));
  expect(timesQuantity(exactly(0.1), 3).amount).toBe(0.3);
});

it('multiplies ends, and never makes zero of nothing times infinity', () => {
  expect(multiplied([exactly(0), anyFigure])).toMatchObject({ amount: null, from: 0, to: 0 });
  expect(multiplied([exactly(2), about])).toMatchObject({ amount: 20, from: 0, to: Infinity });
  expect(multiplied([exactly(2), about])).toMatchObject({ plausibleFrom: 18, plausibleTo: 22 });
  expect(multiplied([])).toEqual(exactly(1));
});

it('widens both ends', () => {
  expect(widened(exactly(7), 0.5)).toMatchObject({ from: 6.5, to: 7.5, amount: 7 });
  expect(widened(about, 1)).toMatchObject({ to: Infinity, plausibleTo: 12 });
});
