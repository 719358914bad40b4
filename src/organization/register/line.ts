import type { CalendarDate } from '#room/time';
import { isInForce } from '../unit/interval.js';
import type { Link } from './link.js';
import type { UnitRegister } from './unit-register.js';
import type { Unit } from '../unit/unit.js';

/** The line of `parent`, in which figures add up. */
export const territorialLine = 'territorial';

/** The links of one line by the unit below, in the order in which they were given. */
export type LineLinks = ReadonlyMap<string, readonly Link[]>;

/** One line over some units. */
export interface Line {
  readonly id: string;
  readonly links: LineLinks;
  readonly units: ReadonlyMap<string, Unit>;
}

/** Gathers the links of one line. */
export function linksOfLine(links: readonly Link[], line: string): LineLinks {
  const byUnit = new Map<string, Link[]>();
  for (const link of links) {
    if (link.type !== line) continue;
    const above = byUnit.get(link.unit);
    if (above) above.push(link);
    else byUnit.set(link.unit, [link]);
  }
  return byUnit;
}

/** The unit directly above at a date: by a link in force, else, in the line of places, the parent. */
export function unitAbove(
  unit: Unit,
  { links, line }: { readonly links: LineLinks; readonly line: string },
  date: CalendarDate,
): string | undefined {
  const link = links.get(unit.id)?.find((each) => isInForce(each, date));
  if (link !== undefined) return link.target;
  return line === territorialLine ? unit.parent : undefined;
}

/** The lines of a register: kinds of links that form a hierarchy. */
export const lineIds = ({ linkTypes }: Pick<UnitRegister, 'linkTypes'>): readonly string[] =>
  linkTypes.filter(({ isLine }) => isLine).map(({ id }) => id);
