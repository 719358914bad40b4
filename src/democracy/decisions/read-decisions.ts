import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { decisionList } from './decision-list.js';
import type { Decision, DecisionInput } from './decision.js';

/**
 * Reads what the people decided, and checks votes, results and money.
 *
 * Vietnamese: danh sách việc Nhân dân bàn và quyết định.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/votes-exceed-base`, `democracy/result-differs`,
 * `democracy/result-doubtful`, `democracy/quorum-not-met`, `democracy/no-voting-rule`,
 * `democracy/parts-differ-from-total`.
 *
 * @param rows - The rows, see {@link DecisionInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The decisions in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readDecisions } from 'danvan/democracy';
 * import { votingRules } from 'danvan/vietnam';
 *
 * const row = { id: 'd1', unit: 'thon-1', content: 'infrastructure', base: 7, date: '2026-03-08' };
 * const voted = { ...row, result: 'passed', rounds: [{ votesFor: 4 }] } as const;
 * readDecisions([voted], { votingRules }).findings[0]?.code; //=> 'democracy/result-differs'
 * ```
 *
 * @category Democracy
 */
export const readDecisions = (
  rows: readonly DecisionInput[],
  options: DemocracyOptions = {},
): ReadRecords<Decision> => readList(rows, options, decisionList);
