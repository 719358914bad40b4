import type { Hierarchy, Name } from '#room/organization';
import type { Stretch } from '../choice/span.js';
import { daysInCommon, daysOfAll, joined } from '../choice/stretches.js';
import type { Heard } from '../count/heard.js';
import type { Question } from '../count/question.js';
import type { Owing } from '../owing/owing.js';
import { chosenAlone } from '../owing/unit-coverage.js';
import type { OwedCoverage, PartlyHeard } from './owed-coverage.js';
import type { Shelf } from './shelf.js';

/** The days that a unit sent of one figure, by what counts of it taken by itself. */
export const sentIn =
  ({ figure, days }: Question) =>
  (unit: number): readonly Stretch[] =>
    joined(chosenAlone(figure, unit, days));

/** Who owes a figure, how far it was heard, and who stands in for whom. */
export interface HeardIn {
  readonly question: Question;
  /** Days that were sent of one unit, by figures that count. */
  readonly sentOf: (unit: number) => readonly Stretch[];
  readonly owing: Owing;
  readonly heard: Heard;
  /** Units that stand in for those below them. */
  readonly standingIn: ReadonlySet<number>;
}

function partlyHeard(shelf: Shelf, { sentOf, owing, heard }: HeardIn): readonly PartlyHeard[] {
  const told: PartlyHeard[] = [];
  for (const [unit, reason] of heard) {
    if (reason === 'reported' || reason === 'silent' || reason === 'excused') continue;
    const owed = owing.owedBy(unit);
    told.push(
      Object.freeze({
        unit: shelf.idOf(unit),
        reason,
        owedDays: daysOfAll(owed),
        sentDays: daysInCommon(owed, sentOf(unit)),
      }),
    );
  }
  return told;
}

/** The unit that stands in for another: the nearest one above it. */
function standInOf({ question, standingIn }: HeardIn, unit: number): number | null {
  const { parents } = question.counting.tree;
  for (let above = parents[unit] ?? -1; above >= 0; above = parents[above] ?? -1) {
    if (standingIn.has(above)) return above;
  }
  return null;
}

function stoodIn(shelf: Shelf, heardIn: HeardIn): OwedCoverage['stoodIn'] {
  if (heardIn.standingIn.size === 0) return [];
  return [...heardIn.heard].flatMap(([unit, state]) => {
    if (state === 'reported' || state === 'excused') return [];
    const by = standInOf(heardIn, unit);
    return by === null ? [] : [Object.freeze({ unit: shelf.idOf(unit), by: shelf.idOf(by) })];
  });
}

/** The kinds of the units that owe, in the order of the hierarchy. */
function kindsOf({ question, heard }: HeardIn, { kinds }: Hierarchy): readonly Name[] {
  const { units } = question.counting.tree;
  const owing = new Set([...heard.keys()].map((unit) => units[unit]?.kind));
  return kinds.filter(({ id }) => owing.has(id)).map(({ name }) => name);
}

/** Tells of each unit that owes a figure. */
export function coverageTold(shelf: Shelf, heardIn: HeardIn, hierarchy: Hierarchy): OwedCoverage {
  const those = (wanted: string): readonly string[] =>
    Object.freeze(
      [...heardIn.heard].flatMap(([unit, state]) => (state === wanted ? shelf.idOf(unit) : [])),
    );
  return Object.freeze({
    reported: those('reported'),
    partial: Object.freeze(partlyHeard(shelf, heardIn)),
    silent: those('silent'),
    excused: those('excused'),
    stoodIn: Object.freeze(stoodIn(shelf, heardIn)),
    kinds: Object.freeze(kindsOf(heardIn, hierarchy)),
  });
}
