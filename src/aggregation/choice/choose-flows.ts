import { addTo, emptyBelow, mergeBelow, owedIn, type Below } from './below.js';
import { allOf, lyingIn } from './candidates.js';
import { consolidatedSet } from './consolidated-set.js';
import { isBottom } from './place-tree.js';
import { daysOf, type Span, type Stretch } from './span.js';
import { chosenOf } from './spans-of-unit.js';
import { cutOut } from './stretches.js';
import { collected, ownTaken, type Choice, type Chosen, type Taken } from './taken.js';

/** A part of the tree, and the days in which it is still open what counts. */
interface Part {
  readonly root: number;
  readonly days: readonly Stretch[];
  /** Whether the consolidated reports of the root itself are settled. */
  readonly isSettled: boolean;
}

/** Reports of a unit within a part: own (at the bottom all of them), and consolidated. */
function candidatesIn({ tree, figure, period }: Choice, unit: number, part: Part) {
  const all = lyingIn(figure.candidates(unit, period), part.days);
  if (isBottom(tree, unit)) return { own: chosenOf(all, figure.time), above: [] };
  const own = all.filter((span) => !span.isConsolidated);
  const isOpen = !part.isSettled || unit !== part.root;
  return {
    own: chosenOf(own, figure.time),
    above: isOpen ? allOf(all.filter((span) => span.isConsolidated)) : [],
  };
}

function addOwed(below: Below, owed: readonly Stretch[], days: readonly Stretch[]): void {
  for (const one of owed) {
    for (const open of days) {
      const stretch = { from: Math.max(one.from, open.from), to: Math.min(one.to, open.to) };
      if (stretch.from <= stretch.to) addTo(below.owed, stretch, 1);
    }
  }
}

const standingIn = (unit: number, span: Span, below: Below): Taken => ({
  unit,
  span,
  standsIn: true,
  weight: Math.max(daysOf(span), owedIn(below, span)),
});

/** What counts at a unit, or in place of all below it; the latter is chosen anew around the set. */
function chooseAt(choice: Choice, unit: number, about: { part: Part; below: Below }) {
  const { part, below } = about;
  const sent = candidatesIn(choice, unit, part);
  const isAlone = below.owed.size === 0 && below.chosen.size === 0;
  addOwed(below, choice.owing.owedBy(unit), part.days);
  const set = consolidatedSet({ candidates: sent.above, own: sent.own, below, isAlone });
  if (set.length === 0) return { own: sent.own, instead: null };
  const days = cutOut(part.days, set);
  const rest = days.length === 0 ? [] : chooseIn(choice, { root: unit, days, isSettled: true });
  return { own: [], instead: [...set.map((span) => standingIn(unit, span, below)), ...rest] };
}

function hand(below: Below, taken: readonly Taken[]): void {
  for (const { span, weight } of taken) addTo(below.chosen, span, weight);
}

/** What counts in a part of the tree, from the bottom upwards. */
function chooseIn(choice: Choice, part: Part): readonly Taken[] {
  const { tree } = choice;
  const chosen: Chosen = { own: new Map(), replaced: new Map() };
  const open = new Map<number, Below>();
  for (let unit = tree.last[part.root] ?? part.root; unit >= part.root; unit -= 1) {
    const below = open.get(unit) ?? emptyBelow();
    open.delete(unit);
    const { own, instead } = chooseAt(choice, unit, { part, below });
    if (instead === null) chosen.own.set(unit, own);
    else {
      chosen.replaced.set(unit, instead);
      below.chosen.clear();
    }
    hand(below, instead ?? own.map((span) => ownTaken(unit, span)));
    const parent = tree.parents[unit] ?? -1;
    if (unit > part.root) open.set(parent, mergeBelow(open.get(parent), below));
  }
  return collected(tree, part.root, chosen);
}

const isPlain = ({ tree, figure }: Choice, unit: number): boolean =>
  isBottom(tree, unit) || !figure.sentBy(unit).reports.some((one) => one.isConsolidated);

/** Where nobody sent a consolidated report, all that units sent for themselves counts. */
function ownOnly(choice: Choice, root: number): readonly Taken[] | null {
  const { tree, figure, period } = choice;
  const all: Taken[] = [];
  for (let unit = root; unit <= (tree.last[root] ?? root); unit += 1) {
    if (!isPlain(choice, unit)) return null;
    const candidates = figure.candidates(unit, period);
    for (const span of chosenOf(candidates, figure.time)) all.push(ownTaken(unit, span));
  }
  return all;
}

/** The reports that make up what happened at a unit and below it, each counted once. */
export const chooseFlows = (choice: Choice, root: number): readonly Taken[] =>
  ownOnly(choice, root) ?? chooseIn(choice, { root, days: [choice.period], isSettled: false });
