import type { Finding } from '#room/findings';
import { onDemand } from '#room/kit';
import { createUnitMatcher } from '#room/organization';
import { committeeOpening } from '#room/text';
import type { SheetsOptions } from '../reading/sheets-options.js';

/** The unit that a name means: its id, or why there is none. */
export interface FoundUnit {
  readonly id?: string;
  readonly findings: readonly Finding[];
}

/** Finds units by their names as people write them, each name once. */
export type UnitFinder = (name: string, within?: string) => FoundUnit;

/** “1. Xã An Bình”: the number is none of its name. */
const numbering = /^\s*\(?\d{1,4}[.)]\s*(?=\p{L})/u;

function finderIn({ units, abbreviations }: SheetsOptions): UnitFinder {
  if (units === undefined) return (name) => ({ id: name, findings: [] });
  const match = createUnitMatcher(units.units, {
    kinds: units.kinds,
    ...(abbreviations !== undefined && { abbreviations }),
  });
  const ids = new Set(units.units.map(({ id }) => id));
  return (name, within) => {
    const near = within === undefined ? undefined : match(name, { within: [within] });
    const { match: unit, findings } =
      near !== undefined && near.match !== null ? near : match(name);
    if (unit !== null) return { id: unit.id, findings };
    // Rows of a program name units by their ids.
    return ids.has(name) ? { id: name, findings: [] } : { findings };
  };
}

/** A committee reports for its commune, where it is no unit of its own. */
function withCommittees(find: UnitFinder): UnitFinder {
  return (name, within) => {
    const found = find(name, within);
    if (found.id !== undefined) return found;
    const ofPlace = find(name.replace(committeeOpening, ''), within);
    return ofPlace.findings.length === 0 ? ofPlace : found;
  };
}

/** Makes a finder of units; it takes the units in when the first name comes. */
export function unitFinder(options: SheetsOptions): UnitFinder {
  const find = onDemand(() => withCommittees(finderIn(options)));
  const known = new Map<string, FoundUnit>();
  return (written, within) => {
    const name = written.replace(numbering, '').trim();
    const key = `${within ?? ''}\n${name}`;
    const found = known.get(key) ?? find()(name, within);
    known.set(key, found);
    return found;
  };
}
