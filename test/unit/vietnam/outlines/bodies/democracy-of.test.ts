import { democracyOf } from '#inside/vietnam';
import { expect, it } from 'vitest';

it('democracyOf gives each sphere a heading of its own', () => {
  const spheres = democracyOf().filter(({ level }) => level === 2);
  expect(spheres.map(({ id }) => id)).toEqual([
    'democracy.communes',
    'democracy.agencies',
    'democracy.workplaces',
    'democracy.armed-forces',
    'democracy.ratings',
  ]);
});
