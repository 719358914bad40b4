import { unitKinds } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { paperPractices } from '#inside/vietnam';

it('speaks of kinds of organizations that there are, each with its basis', () => {
  const ids = unitKinds.flatMap(({ id, category }) => (category === 'organization' ? [id] : []));
  const practices = Object.entries(paperPractices());
  expect(practices.filter(([id]) => !ids.includes(id))).toEqual([]);
  const all = practices.flatMap(([, list]) => list);
  expect(all.every(({ legalBasis }) => legalBasis !== '')).toBe(true);
  const named = all.flatMap(({ under = [], writesAs = [] }) => [...under, ...writesAs]);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});
