import { expect, it } from 'vitest';
import { publicFields } from '../support/field-comments.js';

/** Rooms whose types tell their fields in one comment above them; each that is done leaves the list. */
const open = ['campaigns', 'coordination', 'democracy', 'locale', 'sql'];

const fields = publicFields();
const roomOf = (place: string): string => place.split('/')[1] ?? '';

it('every field of a public type has a comment of its own: units, inclusive or not, default', () => {
  const silent = fields.filter(({ isTold }) => !isTold).map(({ place }) => place);
  expect(silent.filter((place) => !open.includes(roomOf(place)))).toEqual([]);
});

it('a room that is done leaves the list of open ones', () => {
  const silent = new Set(fields.flatMap(({ place, isTold }) => (isTold ? [] : roomOf(place))));
  expect(open.filter((room) => !silent.has(room))).toEqual([]);
});

it('fields are found', () => {
  expect(fields.length).toBeGreaterThan(2000);
});
