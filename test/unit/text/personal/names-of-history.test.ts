import { expect, it } from 'vitest';
import { namesOfHistory, placeStarts, shortNamesOfPlaces } from '#inside/text';

it('holds whole names of persons, and two syllables of places', () => {
  for (const name of namesOfHistory) expect(name.split(' ').length).toBeGreaterThanOrEqual(3);
  for (const begin of placeStarts) expect(begin.split(' ')).toHaveLength(2);
  for (const name of shortNamesOfPlaces) expect(name.split(' ')).toHaveLength(2);
});
