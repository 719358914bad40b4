import { defineFindings, error, note, warning } from '#room/findings';

/** Makes the findings when records are counted; a record is named by its id, or by its place, from 1. */
export const tallyFinding = defineFindings('tally', {
  /** A record that no rule counts. */
  'not-counted': note<{ readonly record: string }>(),
  /** A record whose days, or period, lie in none of the periods that are counted. */
  'outside-periods': note<{ readonly record: string }>(),
  /** A record of a state that is not the first, or not the last, of a period that is counted. */
  'state-passed': note<{ readonly record: string }>(),
  /** All records of a list that no rule counts. */
  'list-not-counted': note<{ readonly list: string; readonly records: number }>(),
  /** A sum of a longer period beside one of a shorter period within it; both are added. */
  'periods-overlap': warning<{
    readonly list: string;
    readonly record: string;
    readonly period: string;
    readonly longerRecord: string;
    readonly longerPeriod: string;
  }>(),
  /** A record that belongs to no unit; it is not counted. */
  'no-unit': error<{ readonly record: string }>(),
  /** A record that belongs to no period; it is not counted. */
  'no-period': error<{ readonly record: string }>(),
  /** An amount in a unit of measure that cannot be turned into that of the indicator; not counted. */
  'measure-not-converted': error<{ readonly indicator: string; readonly unit: string }>(),
});
