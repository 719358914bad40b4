import { indicatorAreas, indicators } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('indicatorAreas has a name for the area of every indicator, and for no other', () => {
  const areas = new Set(indicators.map(({ code }) => code.split('.')[0]));
  expect(Object.keys(indicatorAreas).toSorted()).toEqual([...areas].toSorted());
  expect(Object.isFrozen(indicatorAreas)).toBe(true);
});
