import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../support/figures.js';
import { exactFigure } from '#inside/rules';

const figure = (value: Parameters<typeof sent>[2]) =>
  exactFigure(datasetOf([sent('xa-a', 'rice', value)]).observations[0]);

it('is the amount with the sides on which it is open', () => {
  expect(figure(5)).toMatchObject({ amount: 5, openBelow: false, openAbove: false });
  expect(figure({ state: 'nil' })).toMatchObject({ amount: 0 });
  expect(figure({ amount: 5, qualifier: 'nearly' })).toMatchObject({ openBelow: true });
  expect(figure({ amount: 5, qualifier: 'at-least' })).toMatchObject({ openAbove: true });
});

it.each([null, { state: 'withheld' as const }, { amount: 5, to: 7 }])('is none for %j', (value) => {
  expect(figure(value)).toBeUndefined();
});

it('is none where nothing was sent', () => {
  expect(exactFigure(undefined)).toBeUndefined();
});
