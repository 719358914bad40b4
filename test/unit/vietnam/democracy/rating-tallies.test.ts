import { expect, it } from 'vitest';
import { readRatings, readSurveys } from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';
import { democracyTallies } from 'danvan/vietnam';

const figuresOf = (records: Parameters<typeof tallyDemocracy>[0]) =>
  tallyDemocracy(records, {
    tallies: democracyTallies,
    periods: ['2025', '2026'],
  }).observations.map(({ indicator, unit, period, value, categories }) => [
    indicator,
    unit,
    period,
    value,
    ...(categories === undefined ? [] : [categories]),
  ]);

const scheme = 'grassroots-democracy';

it('counts communes that were rated, one by one and by the last sum', () => {
  const ratings = readRatings([
    { id: 'a', unit: 'xa-a', scheme, period: '2025', grade: 'good' },
    { id: 'b', unit: 'xa-b', scheme, period: '2025', grade: 'fair' },
    { id: 'c', unit: 'tinh', scheme, date: '2026-06-30', rated: 9, grades: { good: 9 } },
    { id: 'd', unit: 'tinh', scheme, date: '2026-12-15', rated: 9, grades: { good: 8, weak: 1 } },
    { id: 'e', unit: 'xa-a', scheme: 'mass-mobilization', period: '2025', grade: 'good' },
  ]).values;
  expect(figuresOf({ ratings })).toEqual([
    ['ratings.communes-rated', 'xa-a', '2025', 1],
    ['ratings.communes-rated', 'xa-a', '2025', 1, { grade: 'good' }],
    ['ratings.communes-good', 'xa-a', '2025', 1],
    ['ratings.communes-rated', 'xa-b', '2025', 1],
    ['ratings.communes-rated', 'xa-b', '2025', 1, { grade: 'fair' }],
    ['ratings.communes-rated', 'tinh', '2026', 9],
    ['ratings.communes-rated', 'tinh', '2026', 8, { grade: 'good' }],
    ['ratings.communes-rated', 'tinh', '2026', 1, { grade: 'weak' }],
    ['ratings.communes-good', 'tinh', '2026', 8],
  ]);
});

it('counts dossiers of friendly government as they come, and communes recognised at last', () => {
  const friendly = { unit: 'tinh', scheme: 'friendly-government' };
  const ratings = readRatings([
    { ...friendly, id: 'a', date: '2026-06-30', dossiers: 5, recognised: 2 },
    { ...friendly, id: 'b', date: '2026-12-15', dossiers: 4, recognised: 3 },
  ]).values;
  expect(figuresOf({ ratings })).toEqual([
    ['friendly-government.dossiers', 'tinh', '2026', 9],
    ['friendly-government.recognised', 'tinh', '2026', 3],
  ]);
});

it('adds answers of surveys, by subject', () => {
  const surveys = readSurveys([
    { id: 'a', unit: 'xa', date: '2026-02-01', subject: 'other', responses: 10, satisfied: 9 },
    { id: 'b', unit: 'xa', date: '2026-03-01', responses: 5 },
  ]).values;
  expect(figuresOf({ surveys })).toEqual([
    ['satisfaction.responses', 'xa', '2026', 15],
    ['satisfaction.responses', 'xa', '2026', 10, { survey: 'other' }],
    ['satisfaction.satisfied', 'xa', '2026', 9],
    ['satisfaction.satisfied', 'xa', '2026', 9, { survey: 'other' }],
  ]);
});
