import { expect, it } from 'vitest';
import { clashesOf } from '#inside/organization';

const link = (target: string, from?: string, until?: string) => ({
  type: 'territorial',
  unit: 'xa',
  target,
  ...(from !== undefined && { from }),
  ...(until !== undefined && { until }),
});

it('names both units and the days that they share, in the order of the links', () => {
  const links = [link('b', '2020-01-01'), link('a', undefined, '2021-01-01'), link('b')];
  expect(clashesOf(links)).toMatchObject([
    { parents: ['b', 'a'], shared: { from: '2020-01-01', until: '2021-01-01' } },
    { parents: ['a', 'b'], shared: { until: '2021-01-01' } },
  ]);
});

it('finds none where one ends as the next begins', () => {
  expect(clashesOf([link('a', undefined, '2021-01-01'), link('b', '2021-01-01')])).toEqual([]);
});

it('names every link, but not every pair, where very many clash', () => {
  const links = Array.from({ length: 500 }, (_, at) => link(`u${at}`));
  const clashes = clashesOf(links);
  expect(new Set(clashes.flatMap(({ parents }) => parents)).size).toBe(500);
  expect(clashes.length).toBeLessThan(500 * 21);
});
