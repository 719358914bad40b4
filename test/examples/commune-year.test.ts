import { aggregate, composeReview, createDataset, createHierarchy, check, findCell } from 'danvan';
import { tallyDemocracy } from 'danvan/indicators';
import { readHolidayTable } from 'danvan/time';
import { countableRecords, readDemocracyRecords } from 'danvan/democracy';
import * as vietnam from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { readText } from '../support/repository.js';

const year = JSON.parse(readText('examples/data/xa-mau-an-2026.json'));
const { fixedHolidays, holidayLists, votingRules, boardRules, conferenceRules } = vietnam;
const law = {
  catalogues: vietnam.democracyCatalogues,
  votingRules,
  boardRules,
  conferenceRules,
  holidays: readHolidayTable({ holidays: fixedHolidays, lists: holidayLists }).value,
};
const kinds = vietnam.unitKinds;
const known = createHierarchy(year.units, { kinds });
const read = (rows: typeof year.records) => readDemocracyRecords(rows, { ...law, known });
const { records, findings } = read(year.records);

const tally = tallyDemocracy(records, {
  ...law,
  tallies: vietnam.democracyTallies,
  periods: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026'],
  unit: () => year.commune,
});
const places = year.units.filter(({ level }: { level?: string }) => level !== 'village');
const dataset = createDataset({
  hierarchy: createHierarchy(places, { kinds }),
  indicators: vietnam.indicators,
  observations: [...tally.observations, ...year.figures, ...year.neighbours],
});
const yearOf = (units: string) => aggregate(dataset, { units, period: '2026' });

describe('the records of the made-up commune', () => {
  it('are of every list', () => {
    const lists = new Set(countableRecords(records).map(({ list }) => list));
    expect(Object.keys(records).filter((list) => ![...lists].some((one) => one === list))).toEqual(
      [],
    );
    expect(lists.size).toBe(22);
  });

  it('have one slip, which is found; made good there is none', () => {
    expect(findings.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['democracy/disclosed-perhaps-late', 'disclosures.3.from'],
    ]);
    const disclosures = year.records.disclosures.map((row: { id: string }) =>
      row.id === 'ck-4' ? { ...row, from: '2026-04-20' } : row,
    );
    expect(read({ ...year.records, disclosures }).findings).toEqual([]);
  });

  it('are counted into figures that agree with one another', () => {
    expect(tally.uncounted.map(({ id }) => id)).toEqual(['tk-1']);
    expect(check(dataset)).toEqual([]);
  });
});

describe('the year of the made-up province', () => {
  const table = yearOf('tinh-mau');

  it('says how many communes were heard, and who was silent', () => {
    const coverageOf = (code: string) => findCell(table, code).coverage;
    expect(coverageOf('decisions.households-for')).toMatchObject({ reported: 1, expected: 12 });
    expect(coverageOf('mediation.cases-received')).toEqual({
      reported: 2,
      partial: 2,
      expected: 12,
    });
    expect(table.silent).toHaveLength(6);
  });

  it('is told of the commune in the same figures as in its own report', () => {
    expect(findCell(yearOf(year.commune), 'decisions.households-for').amount).toBe(778);
    expect(findCell(table, 'decisions.households-for').amount).toBe(778);
  });
});

describe('the report of the commune', () => {
  it('tells every area', () => {
    const report = composeReview({
      table: yearOf(year.commune),
      issuer: 'ubnd',
      layout: vietnam.stateLayout,
      outline: vietnam.democracyOutline,
    });
    expect(report.findings.map(({ code, indicator }) => `${code} ${indicator}`)).toEqual([]);
  });
});
