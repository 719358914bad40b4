import type { CountableRecord, DemocracyListName } from '#room/democracy';

/**
 * What records of one list an indicator counts, and in which parts.
 *
 * Vietnamese: quy tắc thống kê hồ sơ dân chủ ở cơ sở.
 *
 * `measure` is `records` to count the records, else the name of a fact that is a number. `where`
 * names facts and the words that they must be; a fact that is not known is none of them. `by` gives
 * the dimension a fact; a record without that fact counts in the total alone; `parts` gives categories
 * facts that are numbers of their own. `at`: `during` what happened in the period; `closing` what came to
 * its end in it; `end` what there was on its last day; `open` what had begun and was not over after
 * that day; `first` and `last` the figure that each unit gave first, or last, in it;
 * `so-far` what began in its year up to that day. `days` names facts that are days, in place of those of
 * the record; where the first is not known the record does not count.
 *
 * @example
 * ```ts
 * import type { DemocracyTally } from 'danvan/indicators';
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
  /** Dimensions, their categories and the facts that say how much of the total each is. */
  readonly parts?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  /** Which records count in a period by their days. Defaults to `during`. */
  readonly at?: 'during' | 'closing' | 'end' | 'open' | 'first' | 'last' | 'so-far' | undefined;
  /** The facts that are the first and the last day. Defaults to the days of the record. */
  readonly days?: { readonly from: string; readonly to?: string | undefined } | undefined;
}

/**
 * What a fact can be asked to be: a word, or yes and no.
 *
 * Vietnamese: điều kiện của quy tắc thống kê.
 *
 * @example
 * ```ts
 * import type { FactChoice } from 'danvan/indicators';
 *
 * const choices: readonly FactChoice[] = ['meeting', 'ballot'];
 * ```
 *
 * @category Tally
 */
export type FactChoice = string | boolean;

const listOf = (choice: FactChoice | readonly FactChoice[]): readonly FactChoice[] =>
  typeof choice === 'string' || typeof choice === 'boolean' ? [choice] : choice;

const isChosen = (fact: CountableRecord['facts'][string], choices: readonly FactChoice[]) =>
  Array.isArray(fact)
    ? fact.some((each) => choices.includes(each))
    : (typeof fact === 'string' || typeof fact === 'boolean') && choices.includes(fact);

/** Whether a rule may be about a record: nothing that is known of it says otherwise. */
export const mayBeCountedBy = (
  { list, where = {} }: DemocracyTally,
  { list: own, facts }: CountableRecord,
): boolean =>
  list === own &&
  Object.entries(where).every(
    ([fact, choice]) => facts[fact] === undefined || isChosen(facts[fact], listOf(choice)),
  );

/** Whether a rule is about a record. */
export const isCountedBy = (
  { list, where = {} }: DemocracyTally,
  { list: own, facts }: CountableRecord,
): boolean =>
  list === own &&
  Object.entries(where).every(([fact, choice]) => isChosen(facts[fact], listOf(choice)));
