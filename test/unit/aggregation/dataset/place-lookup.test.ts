import { expect, it } from 'vitest';
import { createLookup, placeIn } from '#inside/aggregation';

it('gives the places of ids, again and by turns', () => {
  const lookup = createLookup(
    new Map([
      ['a', 0],
      ['b', 1],
    ]),
  );
  expect(['a', 'a', 'b', 'a'].map((id) => placeIn(lookup, id))).toEqual([0, 0, 1, 0]);
});

it('has a place for nothing only where one was given', () => {
  expect(placeIn(createLookup(new Map()), undefined)).toBe(-1);
  expect(placeIn(createLookup(new Map([[undefined, 0]])), undefined)).toBe(0);
});

it('does not remember that an id was unknown', () => {
  const places = new Map<string, number>();
  const lookup = createLookup(places);
  expect(placeIn(lookup, 'a')).toBe(-1);
  places.set('a', 4);
  expect(placeIn(lookup, 'a')).toBe(4);
});
