import { isBottom } from './place-tree.js';
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
      const instead = above.map((span): Taken => ({ unit, span, standsIn: true, weight: 0 }));
      chosen.replaced.set(unit, instead);
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
  return collected(tree, root, chosen);
}
