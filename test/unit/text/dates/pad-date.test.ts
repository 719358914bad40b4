import { expect, it } from 'vitest';
import { padDay, padMonth } from '#inside/text';

it('pads days below ten and the months one and two', () => {
  expect([7, 10].map(padDay)).toEqual(['07', '10']);
  expect([1, 2, 3, 12].map(padMonth)).toEqual(['01', '02', '3', '12']);
});
