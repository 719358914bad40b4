import { matchKey } from '../letters/match-key.js';
import { unitGroups } from './unit-groups.js';

const keys = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.map((row) => row.map(matchKey));

const alike = keys(unitGroups.alike);
const measures = keys(unitGroups.measures);

const beginsWith = (unit: string, word: string): boolean => `${unit} `.startsWith(`${word} `);

const rowOf = (rows: readonly (readonly string[])[], unit: string): number =>
  rows.findIndex((row) => row.some((word) => beginsWith(unit, word)));

/** Whether two units are words of one row; the longest word of each unit counts. */
const areAlike = (unit: string, other: string): boolean =>
  alike.some(
    (row) =>
      row.some((word) => beginsWith(unit, word)) && row.some((word) => beginsWith(other, word)),
  );

/** How the unit behind a number goes with that of an indicator. */
export type UnitFit = 'same' | 'alike' | 'open' | 'other' | 'never';

/**
 * Compares the unit behind a number with that of an indicator, both as match keys: the same, alike
 * (“buổi” for “cuộc”), open where none stands behind the number, another, or one that can never be
 * meant: money for people, a percentage for a count.
 *
 * @param found - What stands behind the number.
 * @param wanted - The unit of the indicator, which may list several.
 */
export function fitsUnit(found: string, wanted: readonly string[]): UnitFit {
  const measure = rowOf(measures, found);
  const isOfMeasure = wanted.some((unit) => rowOf(measures, unit) === measure);
  if (measure >= 0) return isOfMeasure ? 'same' : 'never';
  if (wanted.some((unit) => rowOf(measures, unit) >= 0)) return found === '' ? 'other' : 'never';
  if (found === '') return 'open';
  if (wanted.some((unit) => beginsWith(found, unit))) return 'same';
  return wanted.some((unit) => areAlike(found, unit)) ? 'alike' : 'other';
}
