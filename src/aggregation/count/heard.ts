import type { Cell } from '../cell.js';
import { isStateRule, tellsEdge } from '../choice/figure.js';
import type { PlaceTree } from '../choice/place-tree.js';
import { daysInCommon, daysOfAll, joined } from '../choice/stretches.js';
import { coverageOfUnit, type UnitCoverage } from '../owing/unit-coverage.js';
import type { Owing } from '../owing/owing.js';
import type { Question } from './question.js';
import type { CountedReport } from './taken-of.js';

/** How far each unit that owes a figure has sent it. */
export type Heard = ReadonlyMap<number, UnitCoverage>;

/** Asks each unit that owes. */
export const heardFrom = (question: Question, owing: Owing): Heard =>
  new Map(
    owing.units.map((unit) => [
      unit,
      coverageOfUnit(question.figure, unit, { owing, period: question.days }),
    ]),
  );

const idOf = ({ units }: PlaceTree, unit: number): string => units[unit]?.id ?? '';

/** What a cell says of the units that owe its figure. */
export function coverageOf(
  tree: PlaceTree,
  heard: Heard,
): Pick<Cell, 'coverage' | 'silent' | 'partial'> {
  const silent: string[] = [];
  const partial: { readonly unit: string; readonly reason: Cell['partial'][number]['reason'] }[] =
    [];
  let reported = 0;
  for (const [unit, state] of heard) {
    if (state === 'reported') reported += 1;
    else if (state === 'silent') silent.push(idOf(tree, unit));
    else if (state !== 'excused') partial.push({ unit: idOf(tree, unit), reason: state });
  }
  const expected = reported + partial.length + silent.length;
  return { coverage: { reported, partial: partial.length, expected }, silent, partial };
}

/** Whether all that a unit owes lies under reports that were taken: its own, or consolidated ones. */
function isStoodIn(
  question: Question,
  unit: number,
  about: { readonly owing: Owing; readonly taken: readonly CountedReport[] },
): boolean {
  const { last: ends } = question.counting.tree;
  const over = about.taken.filter((one) =>
    one.standsIn ? one.unit <= unit && unit <= (ends[one.unit] ?? -1) : one.unit === unit,
  );
  const owed = about.owing.owedBy(unit);
  const { time } = question.figure.all;
  if (isStateRule(time)) return over.some(({ span }) => tellsEdge(time, span, owed));
  return daysInCommon(owed, joined(over.map(({ span }) => span))) === daysOfAll(owed);
}

/** Whether every unit has sent all it owes, or a consolidated figure covers it. */
export const isWhole = (
  question: Question,
  heard: Heard,
  about: { readonly owing: Owing; readonly taken: readonly CountedReport[] },
): boolean =>
  [...heard].every(
    ([unit, state]) =>
      state === 'reported' || state === 'excused' || isStoodIn(question, unit, about),
  );
