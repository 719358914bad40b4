import type { CountableRecord, DemocracyListName } from '#room/democracy';

/**
 * What records of one list an indicator counts, and in which parts.
 *
 * Vietnamese: quy tắc thống kê hồ sơ dân chủ ở cơ sở.
 *
 * `measure` is `records` to count the records, else the name of a fact that is a number. `where`
 * names facts and the words that they must be; a fact that is not known is none of them. `by` gives
 * the dimension a fact; a record without that fact counts in the total alone. `at`: `during` what
 * happened in the period; `end` what there was on its last day; `so-far` what
 * began in its year up to that day. `days` names facts that are days, in place of those of the
 * record; where the first is not known the record does not count.
 *
 * @example
 * ```ts
 * import type { DemocracyTally } from 'danvan';
 *
 * const passed: DemocracyTally = {
 *   indicator: 'democracy.decisions-passed',
 *   list: 'decisions',
 *   measure: 'records',
 *   where: { passed: true },
 *   by: { content: 'content' },
 * };
 * ```
 *
 * @category Tally
 */
export interface DemocracyTally {
  /** The code of the indicator. */
  readonly indicator: string;
  /** The list. */
  readonly list: DemocracyListName;
  /** `records`, or the name of a fact that is a number. */
  readonly measure: string;
  /** Facts and the words, or yes and no, that they must be. */
  readonly where?: Readonly<Record<string, FactChoice | readonly FactChoice[]>> | undefined;
  /** Dimensions of the indicator and the facts that give their categories. */
  readonly by?: Readonly<Record<string, string>> | undefined;
  /** What happened `during` the period, was there at its `end`, or began in its year `so-far`. Defaults to `during`. */
  readonly at?: 'during' | 'end' | 'so-far' | undefined;
  /** The facts that are the first and the last day. Defaults to the days of the record. */
  readonly days?: { readonly from: string; readonly to?: string | undefined } | undefined;
}

/** What a fact can be asked to be. */
export type FactChoice = string | boolean;

const listOf = (choice: FactChoice | readonly FactChoice[]): readonly FactChoice[] =>
  typeof choice === 'string' || typeof choice === 'boolean' ? [choice] : choice;

const isChosen = (fact: CountableRecord['facts'][string], choices: readonly FactChoice[]) =>
  Array.isArray(fact)
    ? fact.some((each) => choices.includes(each))
    : (typeof fact === 'string' || typeof fact === 'boolean') && choices.includes(fact);

/** Whether a rule is about a record. */
export const isCountedBy = (
  { list, where = {} }: DemocracyTally,
  { list: own, facts }: CountableRecord,
): boolean =>
  list === own &&
  Object.entries(where).every(([fact, choice]) => isChosen(facts[fact], listOf(choice)));
