import { expect, it } from 'vitest';
import { isTrue } from '#inside/exporters/excel';

it.each([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
  ['', false],
  [undefined, false],
])('takes %j for %j', (value, expected) => {
  expect(isTrue(value)).toBe(expected);
});
