import { expect, it } from 'vitest';
import { knownOf, type DemocracyOptions } from '#inside/democracy';

it('takes in units, documents and catalogues once, and only those that are given', () => {
  const known = knownOf({
    documents: ['nq'],
    catalogues: { decisionContents: [{ id: 'road', name: { vi: 'đường' } }] },
  });
  expect(known.units).toBeUndefined();
  expect(known.documents?.has('nq')).toBe(true);
  expect(known.words.get('decisionContents')?.nearest('rod')).toBe('road');
});

it('refuses options that are none', () => {
  // @ts-expect-error a list of catalogues is no table
  expect(() => knownOf({ catalogues: 5 })).toThrow('catalogues');
});

it.each([{ votingRules: 5 }, { votingRules: [{}] }, { votingRules: [{ spheres: 'commune' }] }])(
  'refuses what is no table of rules: %j',
  (given) => {
    const options: DemocracyOptions = JSON.parse(JSON.stringify(given));
    expect(() => knownOf(options)).toThrow('votingRules');
  },
);
