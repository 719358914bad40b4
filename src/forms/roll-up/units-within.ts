import type { Finding } from '#room/findings';
import type { Hierarchy } from '#room/organization';
import type { KnownForm } from '../filled/known-form.js';
import { formFinding } from '../findings.js';

/** Deeper than any hierarchy; one in a ring ends too. */
const deepest = 50;

/** The nearest unit above one that has a row of its own. */
function rowAbove(
  unit: string,
  rows: ReadonlySet<string>,
  { byId }: Pick<Hierarchy, 'byId'>,
): string | undefined {
  let above = byId.get(unit)?.parent;
  for (let depth = 0; above !== undefined && depth < deepest; depth += 1) {
    if (rows.has(above)) return above;
    above = byId.get(above)?.parent;
  }
  return undefined;
}

/** Rows of units whose figures may be told by the row of a unit above them too. */
export function unitsWithin(
  keys: readonly string[],
  { name, form }: KnownForm,
  hierarchy: Pick<Hierarchy, 'byId'> | undefined,
): readonly Finding[] {
  if (hierarchy === undefined || form.rows !== 'units') return [];
  const rows = new Set(keys);
  return keys.flatMap((unit) => {
    const within = rowAbove(unit, rows, hierarchy);
    return within === undefined
      ? []
      : [formFinding('forms/unit-within', { form: name, within }, { unit })];
  });
}
