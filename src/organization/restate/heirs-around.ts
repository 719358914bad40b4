import type { Hierarchy } from '../tree/hierarchy.js';
import { arrivals, type Journey } from './journey.js';

/** Heirs of those around a unit that has none of its own. */
export interface HeirsAround {
  /** Where its people are now: with the heirs of those below it. */
  readonly below: (unit: string) => readonly string[];
  /** Or at least where the unit above it is now. */
  readonly above: (unit: string) => readonly string[];
}

type Heirs = readonly string[];

/** One list stays one list, so that a long chain of units does not copy it at every step. */
function union(lists: readonly Heirs[]): Heirs {
  const filled = lists.filter(({ length }) => length > 0);
  return filled.length < 2 ? (filled[0] ?? []) : [...new Set(filled.flat())];
}

/** Units below one, each after those below it, as far down as units have no heirs of their own. */
function bottomUp(unit: string, before: Hierarchy, isKnown: (id: string) => boolean): string[] {
  const order = [unit];
  // The list grows while it is gone through.
  for (const id of order) {
    for (const child of before.children.get(id) ?? []) if (!isKnown(child.id)) order.push(child.id);
  }
  return order.toReversed();
}

type HeirsOf = (unit: string) => Heirs;

/** The heirs of a unit itself, found once for all questions. */
function ownHeirs(journey: Journey): HeirsOf {
  const own = new Map<string, Heirs>();
  return (unit) => {
    const heirs = own.get(unit) ?? [...arrivals({ unit, date: journey.from }, journey)];
    own.set(unit, heirs);
    return heirs;
  };
}

function heirsBelow(before: Hierarchy, ownOf: HeirsOf): HeirsOf {
  const lower = new Map<string, Heirs>();
  const isKnown = (unit: string): boolean => lower.has(unit) || ownOf(unit).length > 0;
  const reachedBy = (unit: string): Heirs => {
    const heirs = ownOf(unit);
    return heirs.length > 0 ? heirs : (lower.get(unit) ?? []);
  };
  return (unit) => {
    for (const id of lower.has(unit) ? [] : bottomUp(unit, before, isKnown)) {
      lower.set(id, union((before.children.get(id) ?? []).map((child) => reachedBy(child.id))));
    }
    return lower.get(unit) ?? [];
  };
}

function heirsAbove(before: Hierarchy, ownOf: HeirsOf): HeirsOf {
  const upper = new Map<string, Heirs>();
  return (unit) => {
    const passed: string[] = [];
    let at: string | undefined = unit;
    let heirs: Heirs = [];
    while (at !== undefined && heirs.length === 0 && !upper.has(at)) {
      passed.push(at);
      at = before.byId.get(at)?.parent;
      heirs = at === undefined ? [] : ownOf(at);
    }
    const found = heirs.length > 0 || at === undefined ? heirs : (upper.get(at) ?? []);
    for (const id of passed) upper.set(id, found);
    return found;
  };
}

/** Answers for one journey; what was found out for one unit is used for the next. */
export function heirsAround(journey: Journey, before: Hierarchy): HeirsAround {
  const ownOf = ownHeirs(journey);
  return { below: heirsBelow(before, ownOf), above: heirsAbove(before, ownOf) };
}
