import { isInForceAt } from '#room/organization';
import { dateOfDay } from '#room/time';
import { isBottom } from './place-tree.js';
import type { Span } from './span.js';
import { chosenOf } from './spans-of-unit.js';
import { collected, type Choice, type Chosen, type Taken } from './taken.js';

/** The latest states that a unit sent: its own (at the bottom any), and for all below it. */
function latestOf({ tree, figure, period }: Choice, unit: number) {
  const all = figure.candidates(unit, period);
  if (isBottom(tree, unit)) return { own: chosenOf(all, figure.time), above: [] };
  const of = (isConsolidated: boolean) =>
    chosenOf(
      all.filter((span) => span.isConsolidated === isConsolidated),
      figure.time,
    );
  return { own: of(false), above: of(true) };
}

/** Whether units below a unit owe a state, and whether one of them has none. */
interface Owed {
  owes: boolean;
  lacks: boolean;
}

const standIn = (unit: number, spans: readonly Span[]): readonly Taken[] =>
  spans.map((span) => ({ unit, span, standsIn: true, weight: 0 }));

/**
 * Leaves out the states of units that had ended when the unit that took over from them told its own: it
 * holds them. Such a unit stands below itself, beside those that it took over.
 */
function superseded(choice: Choice, root: number, { own, replaced }: Chosen): void {
  const { tree, figure } = choice;
  if (figure.time !== 'last') return;
  const end = (unit: number) => tree.last[unit] ?? unit;
  for (let heir = root + 1; heir <= end(root); heir += 1) {
    const holder = tree.parents[heir] ?? -1;
    if (tree.units[holder]?.id !== tree.units[heir]?.id) continue;
    const since = own.get(heir) ?? [];
    const told = since.length > 0 ? since : latestOf(choice, holder).above;
    const [state] = told;
    if (state === undefined) continue;
    const day = dateOfDay(state.to);
    for (let unit = holder + 1; unit <= end(holder); unit += 1) {
      const { validity = [] } = tree.units[unit] ?? {};
      if (unit === heir || isInForceAt(validity, day)) continue;
      own.delete(unit);
      replaced.delete(unit);
    }
    // What it sent for days before it was there tells its state too.
    if (since.length === 0 && !replaced.has(holder)) own.set(heir, told);
  }
}

/**
 * The states that make up that of a unit: a consolidated one only while a unit below it has none.
 */
export function chooseStates(choice: Choice, root: number): readonly Taken[] {
  const { tree, owing } = choice;
  const chosen: Chosen = { own: new Map(), replaced: new Map() };
  const open = new Map<number, Owed>();
  for (let unit = tree.last[root] ?? root; unit >= root; unit -= 1) {
    const owed = open.get(unit) ?? { owes: false, lacks: false };
    open.delete(unit);
    const { own, above } = latestOf(choice, unit);
    chosen.own.set(unit, own);
    if (above.length > 0 && (owed.lacks || !owed.owes)) {
      chosen.replaced.set(unit, standIn(unit, above));
      owed.lacks = false;
    }
    if (owing.owedBy(unit).length > 0) {
      owed.owes = true;
      owed.lacks ||= own.length === 0 && above.length === 0;
    }
    const parent = tree.parents[unit] ?? -1;
    const before = open.get(parent);
    if (before === undefined) open.set(parent, owed);
    else {
      before.owes ||= owed.owes;
      before.lacks ||= owed.lacks;
    }
  }
  superseded(choice, root, chosen);
  return collected(tree, root, chosen);
}
