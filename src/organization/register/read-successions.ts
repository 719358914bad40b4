import { createFinding, requireList, type Finding, findingsFromZod } from '#room/findings';
import { addAll } from '#room/kit';
import { createSuggester } from '#room/text';
import { successionSchema, type Succession } from './succession.js';
import type { Unit } from '../unit/unit.js';

/** Sums of decimal shares miss 1 by a hair. */
const hair = 1e-9;

type Path = readonly (string | number)[];

function unknownUnits(
  { from, to, shares }: Succession,
  path: Path,
  isKnown: (unit: string) => boolean,
): readonly { readonly unit: string; readonly path: Path }[] {
  const within = (ids: readonly string[], field: string) =>
    ids.map((unit, index) => ({ unit, path: [...path, field, index], known: isKnown(unit) }));
  const ends = { from: new Set(from), to: new Set(to) };
  const shared = shares.flatMap((share, index) =>
    (['from', 'to'] as const).map((end) => ({
      unit: share[end],
      path: [...path, 'shares', index, end],
      known: ends[end].has(share[end]),
    })),
  );
  return [...within(from, 'from'), ...within(to, 'to'), ...shared].filter(({ known }) => !known);
}

/** Parts of one unit that add up to more than the whole of it. */
function sharesAboveWhole({ shares }: Succession, path: Path): readonly Finding[] {
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
            createFinding(
              'organization/shares-above-whole',
              { unit, measure, sum },
              { path: [...path, 'shares'], unit },
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
  requireList(rows, 'successions');
  const suggest = createSuggester(units.keys());
  const successions: Succession[] = [];
  const findings: Finding[] = [];
  rows.forEach((row, index) => {
    const path = ['successions', index];
    const result = successionSchema.safeParse(row, { reportInput: true });
    if (!result.success) {
      addAll(findings, findingsFromZod(result.error.issues, { path }));
      return;
    }
    const unknown = unknownUnits(result.data, path, (unit) => units.has(unit)).map((each) =>
      createFinding(
        'organization/unknown-unit',
        { unit: each.unit, nearest: suggest(each.unit) },
        { path: each.path, unit: each.unit },
      ),
    );
    const wrong = [...unknown, ...sharesAboveWhole(result.data, path)];
    findings.push(...wrong);
    if (wrong.length === 0) successions.push(Object.freeze(result.data));
  });
  return { successions, findings };
}
