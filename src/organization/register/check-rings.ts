import { organizationFinding } from '../findings.js';
import type { Finding } from '#room/findings';
import { knotsOf, ringsOnWays } from '#room/kit';
import type { CalendarDate } from '#room/time';
import { untilOf } from '../unit/half-open.js';
import { isInForceAt } from '../unit/intervals.js';
import { territorialLine, unitAbove, type Line } from './line.js';
import type { Unit } from '../unit/unit.js';

/** Every unit that ever stands directly above one. */
function everAbove(unit: Unit, { links, id }: Line): ReadonlySet<string> {
  const targets = (links.get(unit.id) ?? []).map(({ target }) => target);
  const parent = id === territorialLine ? unit.parent : undefined;
  return new Set(parent === undefined ? targets : [...targets, parent]);
}

/** The units that could be their own ancestors when dates are left out of account. */
function suspects(line: Line): readonly Unit[] {
  const units = [...line.units.values()];
  const graph = new Map(units.map((unit) => [unit.id, [...everAbove(unit, line)]]));
  const onRings = new Set(knotsOf(graph).flatMap((knot) => [...knot]));
  return onRings.size === 0 ? [] : units.filter(({ id }) => onRings.has(id));
}

const firstDay = '0000-01-01';

/** By day: the units with which something begins or ends. A new ring holds one of them. */
function changesOf(units: readonly Unit[], { links }: Line) {
  const byDay = new Map<CalendarDate, Set<Unit>>([[firstDay, new Set(units)]]);
  for (const unit of units) {
    for (const days of [...unit.validity, ...(links.get(unit.id) ?? [])]) {
      for (const day of [days.from ?? firstDay, untilOf(days) ?? firstDay]) {
        const changed = byDay.get(day) ?? new Set<Unit>();
        byDay.set(day, changed.add(unit));
      }
    }
  }
  return [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The unit directly above one on a day, where both are there. */
function stepUp(unit: Unit, { links, id, units }: Line, date: CalendarDate): Unit | undefined {
  const above = unitAbove(unit, { links, line: id }, date);
  const next = above === undefined ? undefined : units.get(above);
  return next !== undefined && isInForceAt(next.validity, date) ? next : undefined;
}

/** The rings above some units on a day; each unit is passed once. */
const ringsAbove = (starts: Iterable<Unit>, line: Line, date: CalendarDate) =>
  ringsOnWays(
    [...starts].filter(({ validity }) => isInForceAt(validity, date)),
    (unit) => stepUp(unit, line, date),
  );

/** Each ring of a line once, with the first day on which it is one. */
export function checkRings(line: Line): readonly Finding[] {
  const among = suspects(line);
  if (among.length === 0) return [];
  const places = new Map(among.map((unit, at) => [unit, at]));
  const placeOf = (unit: Unit): number => places.get(unit) ?? 0;
  const found = new Map<string, Finding>();
  for (const [date, changed] of changesOf(among, line)) {
    for (const given of ringsAbove(changed, line, date)) {
      const first = given.reduce((a, b) => (placeOf(b) < placeOf(a) ? b : a));
      const at = given.indexOf(first);
      const ring = [...given.slice(at), ...given.slice(0, at)].map(({ id }) => id);
      const key = JSON.stringify(ring.toSorted());
      if (found.has(key)) continue;
      const place = { path: ['units', ...ring], unit: first.id };
      found.set(key, organizationFinding('organization/parent-cycle', { units: ring }, place));
    }
  }
  return [...found.values()];
}
