import type { CoordinationInstrument } from './coordination-instrument.js';
import { leastParties } from './least-parties.js';
import type { CoordinationRecords } from '../coordination-records.js';

/**
 * What the records show of an instrument, for the requirements of its lifecycle.
 *
 * Vietnamese: điều kiện chuyển bước của văn bản phối hợp.
 *
 * Facts: `parties` (two or more), `draft` (parties and contents), `signatures` (each party has a
 * signatory), `plan` (a plan carries it out), `interim-review` and `final-review` (with one),
 * `replacement` (an instrument in its place). Others, such as `approval`, are for you: `{
 * ...instrumentFacts(instrument, records), approval: '12-TB/HU' }`.
 *
 * @param instrument - The instrument.
 * @param records - All records.
 * @returns The facts by the ids of requirements; false where the records do not show it.
 *
 * @example
 * ```ts
 * import { instrumentFacts, readInstruments } from 'danvan/coordination';
 *
 * const term = { kind: 'year', period: '2021' } as const;
 * const [programme, plan] = [{ id: 'ct' }, { id: 'kh', parent: 'ct' }];
 * const { values: instruments } = readInstruments([
 *   { ...programme, kind: 'programme', title: 'Chương trình', term },
 *   { ...plan, kind: 'plan', title: 'Kế hoạch', term },
 * ]);
 * const first = instruments[0];
 * first && instrumentFacts(first, { instruments })['plan']; //=> true
 * ```
 *
 * @category Coordination
 */
export function instrumentFacts(
  { id, kind, parties, contents }: CoordinationInstrument,
  { instruments, reviews = [] }: CoordinationRecords,
): Readonly<Record<string, boolean>> {
  const hasParties = parties.length >= leastParties(kind);
  const hasReview = (kind: string): boolean =>
    reviews.some((review) => review.instrument === id && review.kind === kind);
  return Object.freeze({
    parties: hasParties,
    draft: hasParties && contents.length > 0,
    signatures: hasParties && parties.every(({ signatories }) => signatories.length > 0),
    plan: instruments.some(({ kind, parent }) => kind === 'plan' && parent === id),
    'interim-review': hasReview('interim'),
    'final-review': hasReview('final'),
    replacement: instruments.some(({ replaces }) => replaces === id),
  });
}
