import { expect, it } from 'vitest';
import { sumOfColumn, sumOfValues, type FormValue } from '#inside/forms';

const word = (amount: number, qualifier: 'nearly' | 'over' | 'at-least'): FormValue => ({
  amount,
  qualifier,
});

it.each<[readonly (FormValue | undefined)[], FormValue | undefined]>([
  [[1, 2, null, { state: 'nil' }], 3],
  [[0.1, 0.2], 0.3],
  [[null, undefined, 'x'], undefined],
  [[word(5, 'at-least'), null], word(5, 'at-least')],
  [[word(5, 'at-least'), 1], word(6, 'over')],
  [[word(5, 'nearly'), 1], word(6, 'nearly')],
])('adds %j to %j', (values, sum) => {
  expect(sumOfColumn(values)).toEqual(sum);
});

it('turns the word of what is taken away round', () => {
  expect(
    sumOfValues([
      { value: 10, sign: 1 },
      { value: word(4, 'nearly'), sign: -1 },
    ]),
  ).toEqual(word(6, 'over'));
});
