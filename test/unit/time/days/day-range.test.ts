import { expect, it } from 'vitest';
import { areSameDays, knownDays } from '#inside/time';

const days = { from: '2020-01-01', to: '2020-12-31' };

it('takes the names of today before those of before', () => {
  expect(knownDays(days, { from: '2019-01-01' })).toEqual(days);
  expect(knownDays({ to: days.to }, { from: days.from })).toEqual(days);
  expect(knownDays({}, {})).toEqual({ from: undefined, to: undefined });
});

it.each([
  [days, {}, true],
  [{}, days, true],
  [days, days, true],
  [{ from: days.from }, { to: days.to }, true],
  [days, { from: '2020-01-02' }, false],
  [days, { to: '2020-12-30' }, false],
])('tells whether %j and %j are the same days', (today, before, expected) => {
  expect(areSameDays(today, before)).toBe(expected);
});
