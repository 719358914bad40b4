import { expect, it } from 'vitest';
import { readDecisions, readPetitions, type PetitionInput } from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';

const tallies = [
  { indicator: 'i', list: 'petitions', measure: 'received' },
  { indicator: 'j', list: 'decisions', measure: 'records' },
] as const;

const overlaps = (rows: readonly Omit<PetitionInput, 'unit'>[], periods = ['2026']) => {
  const petitions = readPetitions(rows.map((row) => ({ unit: 'x', ...row }))).values;
  const { findings } = tallyDemocracy({ petitions }, { tallies, periods });
  return findings.flatMap(({ code, params }) =>
    code === 'tally/periods-overlap' ? [[params['record'], params['longerRecord']]] : [],
  );
};
const q3 = { id: 'q3', period: '2026-Q3', received: 4 };
const year = { id: 'y', period: '2026', received: 30 };

it('warns of a sum beside one of a longer period that holds it, where both are added', () => {
  expect(overlaps([q3, year])).toEqual([['q3', 'y']]);
  expect(overlaps([q3, { ...year, period: '2026-H1' }])).toEqual([]);
  expect(overlaps([q3, year], ['2026-Q3'])).toEqual([]);
  expect(overlaps([q3, { ...q3, id: 'other' }])).toEqual([]);
  expect(overlaps([q3, { ...year, received: undefined, handled: 3 }])).toEqual([]);
  const half = { id: 'h2', period: '2026-H2', received: 9 };
  expect(overlaps([q3, half, year])).toEqual([
    ['h2', 'y'],
    ['q3', 'y'],
  ]);
});

it('says nothing of matters that are counted one by one', () => {
  const matter = { unit: 'x', content: 'road' };
  const rows = [
    { ...matter, id: 'a', period: '2026-Q3' },
    { ...matter, id: 'b', period: '2026' },
  ];
  const decisions = readDecisions(rows).values;
  const { findings, observations } = tallyDemocracy({ decisions }, { tallies, periods: ['2026'] });
  expect(findings).toEqual([]);
  expect(observations.map(({ value }) => value)).toEqual([2]);
});
