import { createDataset, createHierarchy } from 'danvan';
import { indicators } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('has codes of its own, names in both languages, and relations that lead somewhere', () => {
  const hierarchy = createHierarchy([]);
  expect(createDataset({ hierarchy, indicators, observations: [] }).findings).toEqual([]);
  expect(indicators.filter(({ name, unit }) => !name.en || !unit.en)).toEqual([]);
});

it('counts what the people of several organizations are only once each', () => {
  const summed = indicators.filter(({ combine }) => combine.line === 'sum').map(({ code }) => code);
  expect(summed).toEqual(['members.new', 'members.total']);
});
