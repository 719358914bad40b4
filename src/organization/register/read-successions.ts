import { organizationFinding } from '../findings.js';
import type { Finding } from '#room/findings';
import { each, eachOf, knownIds, readRecords, type KnownIds, type Reference } from '#room/records';
import type { Unit } from '../unit/unit.js';
import { successionSchema, type Succession } from './succession.js';
import { unknownUnits } from './unknown-units.js';

/** Sums of decimal shares miss 1 by a hair. */
const hair = 1e-9;

/** Shares of units that the event does not name, at the end at which it should. */
function sharesOutside({ from, to, shares }: Succession, end: 'from' | 'to'): readonly Reference[] {
  const named = new Set(end === 'from' ? from : to);
  return eachOf(shares, end, 'shares').filter(({ id = '' }) => !named.has(id));
}

/** Units that are not known; in shares, those that the event itself does not name. */
function unknownIn(succession: Succession, units: KnownIds): readonly Finding[] {
  const ends = [...each(succession.from, 'from'), ...each(succession.to, 'to')];
  const outside = [...sharesOutside(succession, 'from'), ...sharesOutside(succession, 'to')];
  const known = unknownUnits(ends, units);
  return [...known, ...unknownUnits(outside, { has: () => false, nearest: units.nearest })];
}

/** Parts of one unit that add up to more than the whole of it. */
function sharesAboveWhole({ shares }: Succession): readonly Finding[] {
  const sums = new Map<string, Map<string, number>>();
  for (const { from, of } of shares) {
    const byMeasure = sums.get(from) ?? new Map<string, number>();
    sums.set(from, byMeasure);
    for (const [measure, share] of Object.entries(of)) {
      byMeasure.set(measure, (byMeasure.get(measure) ?? 0) + share);
    }
  }
  return [...sums].flatMap(([unit, byMeasure]) =>
    [...byMeasure].flatMap(([measure, sum]) =>
      sum <= 1 + hair
        ? []
        : [
            organizationFinding(
              'organization/shares-above-whole',
              { unit, measure, sum },
              { path: ['shares'], unit },
            ),
          ],
    ),
  );
}

/** The successions that can be followed, and what was wrong with the others. */
export function readSuccessions(
  rows: readonly unknown[],
  units: ReadonlyMap<string, Unit>,
): { readonly successions: readonly Succession[]; readonly findings: readonly Finding[] } {
  const ids = knownIds(units);
  const { values, findings } = readRecords<Succession, Succession>(rows, {
    list: 'successions',
    schema: successionSchema,
    finish: (event) => {
      const wrong = [...unknownIn(event, ids), ...sharesAboveWhole(event)];
      return wrong.length === 0 ? { ok: true, value: event } : { ok: false, findings: wrong };
    },
  });
  return { successions: values, findings };
}
