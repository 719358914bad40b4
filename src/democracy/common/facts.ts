import type { StatedCount } from './stated-count.js';

/**
 * What can be counted, or counted by, in a record: numbers, words, yes and no.
 *
 * Vietnamese: dữ kiện thống kê của hồ sơ.
 *
 * What is not known is left out; it is not zero and not “no”.
 *
 * @example
 * ```ts
 * import type { RecordFacts } from 'danvan/democracy';
 *
 * const facts: RecordFacts = { content: 'infrastructure', passed: true, votesFor: 118 };
 * ```
 *
 * @category Democracy
 */
export interface RecordFacts {
  readonly [fact: string]: string | boolean | StatedCount | readonly string[] | undefined;
}
