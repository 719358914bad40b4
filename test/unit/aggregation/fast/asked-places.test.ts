import { askedPlace, askedRows, lastDaysOf, pastAll, placesOf } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { sampleScope } from '../../../support/plain-figure.js';

const { scope } = sampleScope([sent('xa-a', 'teams', 1), sent('xa-b', 'teams', 2)]);
const indicator = scope.store.indicatorPlaces.get('x.teams') ?? -1;
const part = { ...scope, first: 2, units: 1 };
const units = scope.store.tree.units.length;

it('counts places from the first unit asked on', () => {
  expect([askedPlace(part, 2), askedPlace(part, 1)]).toEqual([0, -1]);
  expect([...placesOf(part)]).toEqual(Array.from({ length: units }, (_, unit) => unit - 2));
});

it('takes the places of a view from it', () => {
  const places = Int32Array.of(-1, 5, -1, 7);
  const none = new Int32Array(0);
  const owed = { places, since: none, until: none, days: none, expected: none };
  const seen = { ...part, owed };
  expect([askedPlace(seen, 1), askedPlace(seen, 2), askedPlace(seen, 9)]).toEqual([5, -1, -1]);
  expect(placesOf(seen)).toBe(places);
  expect(askedRows(seen, indicator)).toHaveLength(2);
});

it('gives the rows of the units asked', () => {
  expect(askedRows(scope, indicator)).toHaveLength(2);
  expect(askedRows({ ...scope, first: 2, units: 1 }, indicator)).toHaveLength(1);
});

it('has no last day but in a view', () => {
  expect([...lastDaysOf(part)]).toEqual([pastAll]);
  const days = Int32Array.of(7);
  const owed = { places: days, since: days, until: days, days, expected: days };
  expect(lastDaysOf({ ...part, owed })).toBe(days);
});
