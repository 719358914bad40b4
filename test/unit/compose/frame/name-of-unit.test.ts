import { expect, it } from 'vitest';
import { nameOfUnit, plainNameOfUnit } from '#inside/compose';
import { contextOf } from '../../../support/review.js';

it('names a unit at the beginning of a cell and within a sentence', () => {
  const frame = contextOf([]);
  expect(nameOfUnit('xa-a', frame)).toMatch(/^Xã /);
  expect(plainNameOfUnit('xa-a', frame)).toMatch(/^xã /);
});

it('keeps what was given for a unit that is not known', () => {
  const frame = contextOf([]);
  expect(nameOfUnit('lost', frame)).toBe('lost');
  expect(plainNameOfUnit('lost', frame)).toBe('lost');
});

it('leaves room for a unit that nobody names', () => {
  expect(nameOfUnit(undefined, contextOf([]))).toBe('…………');
});
