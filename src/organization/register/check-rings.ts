import type { Finding } from '#room/findings';
import type { CalendarDate } from '#room/time';
import { isInForceAt } from '../unit/intervals.js';
import { territorialLine, unitAbove, type Line } from './line.js';
import type { Unit } from '../unit/unit.js';
import { organizationFinding } from '../findings.js';

/** Every unit that ever stands directly above one. */
function everAbove(unit: Unit, { links, id }: Line): ReadonlySet<string> {
  const targets = (links.get(unit.id) ?? []).map(({ target }) => target);
  const parent = id === territorialLine ? unit.parent : undefined;
  return new Set(parent === undefined ? targets : [...targets, parent]);
}

/** The units that could be their own ancestors when dates are left out of account. */
function suspects(line: Line): readonly Unit[] {
  const left = new Map(line.units);
  const below = new Map<string, number>();
  const above = (id: string): ReadonlySet<string> => {
    const unit = line.units.get(id);
    return unit === undefined ? new Set() : everAbove(unit, line);
  };
  for (const id of left.keys()) {
    for (const target of above(id)) below.set(target, (below.get(target) ?? 0) + 1);
  }
  // What has nothing left below it stands on no ring, and so on upwards.
  const open = [...left.keys()].filter((id) => !below.has(id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    left.delete(id);
    for (const target of above(id)) {
      const count = (below.get(target) ?? 0) - 1;
      below.set(target, count);
      if (count === 0) open.push(target);
    }
  }
  return [...left.values()];
}

/** The ring that a unit stands on at a date, or none. */
function ringAt(unit: Unit, { links, id, units }: Line, date: CalendarDate): readonly string[] {
  const seen = new Set<string>();
  let at: Unit | undefined = unit;
  while (at !== undefined && !seen.has(at.id) && isInForceAt(at.validity, date)) {
    seen.add(at.id);
    const above = unitAbove(at, { links, line: id }, date);
    at = above === undefined ? undefined : units.get(above);
  }
  return at === unit && seen.size > 0 ? [...seen] : [];
}

const firstDay = '0000-01-01';

/** The days on which something begins among some units and their links. */
function beginnings(units: readonly Unit[], { links }: Line): readonly CalendarDate[] {
  const intervals = units.flatMap((unit) => [...unit.validity, ...(links.get(unit.id) ?? [])]);
  const days = intervals.flatMap(({ from, until }) => [from ?? firstDay, until ?? firstDay]);
  return [...new Set([firstDay, ...days])].toSorted();
}

/** Each ring of a line once, with the first day on which it is one. */
export function checkRings(line: Line): readonly Finding[] {
  const among = suspects(line);
  const found = new Map<string, Finding>();
  for (const date of among.length === 0 ? [] : beginnings(among, line)) {
    for (const unit of among) {
      const ring = ringAt(unit, line, date);
      const key = ring.toSorted().join(' ');
      if (ring.length === 0 || found.has(key)) continue;
      const place = { path: ['units', ...ring], unit: unit.id };
      found.set(key, organizationFinding('organization/parent-cycle', { units: ring }, place));
    }
  }
  return [...found.values()];
}
