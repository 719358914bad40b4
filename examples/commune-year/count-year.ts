import { aggregate, createDataset, createHierarchy, type ObservationInput } from 'danvan';
import { tallyRecords } from 'danvan/indicators';
import { readHolidayTable } from 'danvan/time';
import { readDemocracyRecords, type DemocracyOptions } from 'danvan/democracy';
import {
  boardRules,
  conferenceRules,
  initiativeRules,
  democracyCatalogues as catalogues,
  democracyTallies as tallies,
  fixedHolidays,
  holidayLists,
  indicators,
  unitKinds,
  votingRules,
} from 'danvan/vietnam';
import type { CommuneYear } from './read-year.js';

const { value: holidays } = readHolidayTable({ holidays: fixedHolidays, lists: holidayLists });

/** The tables of law by which records are read and counted. */
export const law: DemocracyOptions = {
  catalogues,
  holidays,
  votingRules,
  boardRules,
  conferenceRules,
  initiativeRules,
};

/** Each quarter and the whole year; the year is what the province adds up. */
const periods = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026'];

/** Reads the records of a year and counts them by quarter; villages and bodies count for their commune. */
export function countRecords({ commune, units, records: rows }: CommuneYear) {
  const known = createHierarchy(units, { kinds: unitKinds });
  const { values: records, findings } = readDemocracyRecords(rows, { ...law, known });
  const tally = tallyRecords(
    { democracy: records },
    {
      ...law,
      tallies,
      periods,
      unit: () => commune,
    },
  );
  return { hierarchy: known, records, findings, tally };
}

/** Adds the year of the commune, and that of the province with what the neighbours sent. */
export function countYear(
  { commune, units, figures, neighbours }: CommuneYear,
  counted: readonly ObservationInput[],
) {
  // Communes report; their villages have records, but owe no figures of their own.
  const places = units.filter(({ level }) => level !== 'village');
  const hierarchy = createHierarchy(places, { kinds: unitKinds });
  const observations = [...counted, ...figures, ...neighbours];
  const dataset = createDataset({ hierarchy, indicators, observations });
  const yearOf = (area: string) => aggregate(dataset, { units: area, period: '2026' });
  return { dataset, ofCommune: yearOf(commune), ofProvince: yearOf('tinh-mau') };
}
