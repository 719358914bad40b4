import { untilOf } from '#room/organization';
import type { Obligation } from '#room/obligations';
import { dayNumberOf } from '#room/time';
import type { CountedFigure } from '../figure/figures-of.js';
import { lies, type Stretch } from '../choice/span.js';
import { joined, cutOut } from '../choice/stretches.js';
import type { PlaceTree } from '../choice/place-tree.js';
import type { Owing } from './owing.js';
import { reportingLeaves } from './reporting-leaves.js';

/** Days of the reports that each unit owes, by its number. */
export type Assigned = ReadonlyMap<number, readonly Stretch[]>;

/** Gathers obligations by unit; those of units that the tree does not hold are left out. */
export function assignedOf(tree: PlaceTree, obligations: readonly Obligation[]): Assigned {
  const byUnit = new Map<number, Stretch[]>();
  for (const { unit, period } of obligations) {
    const number = tree.numbers.get(unit);
    if (number === undefined) continue;
    const stretch = { from: dayNumberOf(period.from), to: dayNumberOf(period.to) };
    const list = byUnit.get(number);
    if (list) list.push(stretch);
    else byUnit.set(number, [stretch]);
  }
  return byUnit;
}

/** What an owing is worked out from. */
export interface OwingQuestion {
  readonly tree: PlaceTree;
  readonly figure: CountedFigure;
  readonly assigned: Assigned | null;
  readonly period: Stretch;
  /** The whole years that the period touches. */
  readonly years: Stretch;
}

function unitsOwing(question: OwingQuestion, roots: readonly number[]): readonly number[] {
  const { tree, assigned, period } = question;
  if (assigned === null) {
    return roots.flatMap((root) => reportingLeaves(question, root));
  }
  const isOwing = (unit: number): boolean =>
    assigned.get(unit)?.some((stretch) => lies(stretch, period)) ?? false;
  return roots.flatMap((root) => {
    const units: number[] = [];
    for (let unit = root; unit <= (tree.last[root] ?? root); unit += 1) {
      if (isOwing(unit)) units.push(unit);
    }
    return units;
  });
}

/** The days of a period on which a unit was in force. */
export function inForce({ units }: PlaceTree, unit: number, period: Stretch): readonly Stretch[] {
  const validity = units[unit]?.validity ?? [];
  if (validity.length === 0) return [period];
  return joined(
    validity.flatMap((days) => {
      const until = untilOf(days);
      const from = Math.max(
        period.from,
        days.from === undefined ? -Infinity : dayNumberOf(days.from),
      );
      const to = Math.min(period.to, until === undefined ? Infinity : dayNumberOf(until) - 1);
      return from <= to ? [{ from, to }] : [];
    }),
  );
}

/** Who owes a figure at or below some units, and for which days. */
export function owingOf(question: OwingQuestion, roots: readonly number[]): Owing {
  const { figure, assigned, period, tree } = question;
  const units = unitsOwing(question, roots);
  const owedBy = new Map<number, readonly Stretch[]>();
  for (const unit of units) {
    const owed = assigned === null ? inForce(tree, unit, period) : (assigned.get(unit) ?? []);
    const inPeriod = joined(owed.filter((stretch) => lies(stretch, period)));
    const excused = figure.all
      .sentBy(unit)
      .remarks.filter(({ state }) => state === 'not-applicable');
    owedBy.set(unit, excused.length === 0 ? inPeriod : cutOut(inPeriod, excused));
  }
  return { units, owedBy: (unit) => owedBy.get(unit) ?? [] };
}
