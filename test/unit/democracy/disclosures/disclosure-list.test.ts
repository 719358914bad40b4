import { describe, expect, it } from 'vitest';
import { readHolidayTable } from 'danvan/time';
import { countableRecords, readDisclosures, type DisclosureInput } from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';
import { democracyTallies } from 'danvan/vietnam';

const holidays = readHolidayTable({}).value;
const disclosureItems = [{ id: 'fees', name: { vi: 'phí' }, workingDays: 10 }];
const options = { holidays, catalogues: { disclosureItems } };
const decided = { unit: 'xa', content: 'fees', decidedOn: '2026-03-02' } as const;
const rows: readonly DisclosureInput[] = [
  { ...decided, id: 'a', from: '2026-03-16', to: '2026-04-15', methods: ['office', 'hall'] },
  { ...decided, id: 'b', date: '2026-03-18', methods: ['office'], duration: '30-days' },
  { unit: 'xa', content: 'fees', id: 'c', period: '2026-Q2', state: 'planned' },
  { unit: 'xa', content: 'fees', id: 'd', date: '2027-01-01' },
];
const { values: disclosures } = readDisclosures(rows, options);

describe('facts of disclosures', () => {
  it('are on time, late or not known', () => {
    expect(
      countableRecords({ disclosures }, options).map(({ facts }) => [
        facts['disclosed'],
        facts['disclosedOn'],
        facts['due'],
        facts['onTime'],
        facts['lateDays'],
        facts['shownDays'],
      ]),
    ).toEqual([
      [true, '2026-03-16', '2026-03-16', true, 0, 31],
      [true, '2026-03-18', '2026-03-16', false, 2, undefined],
      [false, undefined, undefined, undefined, undefined, undefined],
      [true, '2027-01-01', undefined, undefined, undefined, undefined],
    ]);
  });

  it('are counted so far in the year: what is no longer shown still was disclosed', () => {
    const periods = ['2026-Q1', '2026-Q2', '2027-Q1'];
    const tallied = tallyDemocracy(
      { disclosures },
      { ...options, tallies: democracyTallies, periods, withNil: true },
    );
    const of = (indicator: string) =>
      tallied.observations
        .filter((each) => each.indicator === `disclosure.${indicator}`)
        .map(({ period, value, categories }) => [period, value, categories]);
    expect(of('items-required')).toEqual([
      ['2026-Q1', 2, undefined],
      ['2026-Q2', 3, undefined],
      ['2027-Q1', 1, undefined],
    ]);
    expect(of('items-disclosed')).toEqual([
      ['2026-Q1', 2, undefined],
      ['2026-Q1', 2, { form: 'office' }],
      ['2026-Q1', 1, { form: 'hall' }],
      ['2026-Q1', 1, { time: '30-days' }],
      ['2026-Q2', 2, undefined],
      ['2026-Q2', 2, { form: 'office' }],
      ['2026-Q2', 1, { form: 'hall' }],
      ['2026-Q2', 1, { time: '30-days' }],
      ['2027-Q1', 1, undefined],
    ]);
    expect(of('items-on-time')).toEqual([
      ['2026-Q1', 1, undefined],
      ['2026-Q2', 1, undefined],
    ]);
    expect(tallied.findings).toEqual([]);
  });
});
