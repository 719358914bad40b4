import type { Owing } from '../owing/owing.js';
import type { Figure } from './figure.js';
import type { PlaceTree } from './place-tree.js';
import { daysOf, type Span, type Stretch } from './span.js';

/** A report that counts, and for whom. */
export interface Taken {
  readonly unit: number;
  readonly span: Span;
  /** True for a consolidated report that stands in for the places below. */
  readonly standsIn: boolean;
  /** In unit-days: what a consolidated report higher up would have to outweigh. */
  readonly weight: number;
}

/** What is asked: one figure over a period, counted upwards. */
export interface Choice {
  readonly tree: PlaceTree;
  readonly figure: Figure;
  readonly owing: Owing;
  /** The whole period asked. */
  readonly period: Stretch;
}

/** A report of a unit for itself. */
export const ownTaken = (unit: number, span: Span): Taken => ({
  unit,
  span,
  standsIn: false,
  weight: daysOf(span),
});

/** By unit: its own reports that count, and what counts in place of all in its part of the tree. */
export interface Chosen {
  readonly own: Map<number, readonly Span[]>;
  readonly replaced: Map<number, readonly Taken[]>;
}

/** All that counts in a part of a tree, in the order of its units. */
export function collected(tree: PlaceTree, root: number, chosen: Chosen): readonly Taken[] {
  const all: Taken[] = [];
  const end = tree.last[root] ?? root;
  for (let unit = root; unit <= end; unit += 1) {
    const instead = chosen.replaced.get(unit);
    if (instead === undefined) {
      for (const span of chosen.own.get(unit) ?? []) all.push(ownTaken(unit, span));
    } else {
      for (const one of instead) all.push(one);
      unit = tree.last[unit] ?? unit;
    }
  }
  return all;
}
