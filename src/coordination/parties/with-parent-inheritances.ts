import type { CoordinationCheck } from '../checks/coordination-check.js';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';

/**
 * The instrument with the inheritances of those that it carries out.
 *
 * Vietnamese: áp dụng việc kế thừa đã ghi trong văn bản phối hợp mà kế hoạch triển khai.
 *
 * A yearly plan need not say again who inherited from a party: what its programme says holds for it
 * too, save for a unit of which the plan itself says so.
 *
 * @param instrument - The instrument.
 * @param instruments - All instruments, its parents among them.
 * @returns The instrument; itself where nothing is added.
 *
 * @example
 * ```ts
 * import { readInstruments, withParentInheritances } from 'danvan/coordination';
 *
 * const inheritances = [{ from: 'bdv', to: 'btgdv', date: '2025-02-03' }] as const;
 * const stage = { kind: 'stage', period: '2021/2025' } as const;
 * const year = { kind: 'year', period: '2025' } as const;
 * const { values: instruments } = readInstruments([
 *   { id: 'ct', kind: 'programme', title: 'Chương trình', term: stage, inheritances },
 *   { id: 'kh', kind: 'plan', title: 'Kế hoạch', term: year, parent: 'ct' },
 * ]);
 * const [, plan] = instruments;
 * plan && withParentInheritances(plan, instruments).inheritances[0]?.to; //=> 'btgdv'
 * ```
 *
 * @deprecated Give `instruments` to {@link partiesAt}.
 * @category Coordination
 */
export const withParentInheritances = (
  instrument: CoordinationInstrument,
  instruments: readonly CoordinationInstrument[],
): CoordinationInstrument =>
  withInheritancesAbove(instrument, new Map(instruments.map((each) => [each.id, each])));

/** The same with the instruments by id, for those who ask about many. */
export function withInheritancesAbove(
  instrument: CoordinationInstrument,
  byId: ReadonlyMap<string, CoordinationInstrument>,
): CoordinationInstrument {
  const seen = new Set([instrument.id]);
  let inheritances = instrument.inheritances;
  let parent = instrument.parent;
  while (parent !== undefined && !seen.has(parent)) {
    seen.add(parent);
    const above = byId.get(parent);
    if (above !== undefined && above.inheritances.length > 0) {
      const stated = new Set(inheritances.map(({ from }) => from));
      const added = above.inheritances.filter(({ from }) => !stated.has(from));
      inheritances = [...inheritances, ...added];
    }
    parent = above?.parent;
  }
  return inheritances.length === instrument.inheritances.length
    ? instrument
    : Object.freeze({ ...instrument, inheritances });
}

/** The same from what a check was given. */
export const withHeirsAbove = (
  instrument: CoordinationInstrument,
  { byId, instruments = [] }: Pick<CoordinationCheck, 'byId' | 'instruments'>,
): CoordinationInstrument =>
  byId === undefined
    ? withParentInheritances(instrument, instruments)
    : withInheritancesAbove(instrument, byId);
