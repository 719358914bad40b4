import { expect, it } from 'vitest';
import { readVillageConventions, readVillageMeetings } from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';
import { democracyTallies } from 'danvan/vietnam';

const figuresOf = (records: Parameters<typeof tallyDemocracy>[0]) =>
  tallyDemocracy(records, {
    tallies: democracyTallies,
    periods: ['2026-Q1', '2026-Q2'],
  }).observations.map(({ indicator, unit, period, value }) => [indicator, unit, period, value]);

it('takes the last that a unit said of meetings, and never adds quarters', () => {
  const villageMeetings = readVillageMeetings([
    { id: 'a', unit: 'xa-a', date: '2026-03-01', once: 5, twice: 0 },
    { id: 'b', unit: 'xa-a', date: '2026-03-31', once: 3, twice: 2 },
    { id: 'c', unit: 'xa-a', date: '2026-06-30', villages: 9, once: 2, twice: 6, other: 1 },
  ]).values;
  expect(figuresOf({ villageMeetings })).toEqual([
    ['decisions.villages-meeting-once', 'xa-a', '2026-Q1', 3],
    ['decisions.villages-meeting-twice', 'xa-a', '2026-Q1', 2],
    ['decisions.villages-meeting-once', 'xa-a', '2026-Q2', 2],
    ['decisions.villages-meeting-twice', 'xa-a', '2026-Q2', 6],
    ['decisions.villages-meeting-otherwise', 'xa-a', '2026-Q2', 1],
  ]);
});

it('takes the last number of conventions recognised', () => {
  const villageConventions = readVillageConventions([
    { id: 'a', unit: 'xa-a', date: '2026-04-01', recognised: 7 },
    { id: 'b', unit: 'xa-a', date: '2026-06-30', recognised: 8 },
    { id: 'c', unit: 'xa-b', date: '2026-06-30', issued: 4 },
  ]).values;
  expect(figuresOf({ villageConventions })).toEqual([
    ['decisions.village-conventions', 'xa-a', '2026-Q2', 8],
  ]);
});
