import { allOf } from '../choice/candidates.js';
import type { Stretch } from '../choice/span.js';
import { cutOut, daysInCommon, daysOfAll, joined } from '../choice/stretches.js';
import type { CountedReport } from '../count/taken-of.js';
import { isNothing, pairOf, type Pair, type Sides } from './pair.js';
import { daysToldBy, isState, kindOf, type Term, type Terms } from './terms.js';
import { toldOf } from './told.js';
import { waysOf } from './whole-terms.js';

/** A pair of the figures of all at and below a unit, and the days that were asked for it. */
export interface WholePair extends Pair {
  readonly asked: Stretch;
}

/** A unit, its part of the tree, and some days. */
export interface Whole {
  readonly terms: Terms;
  readonly unit: number;
  readonly asked: Stretch;
  /** The units of the part that owe anything. */
  readonly owing: readonly number[];
}

/** What one term says of a part of the tree. */
interface Told {
  readonly reports: readonly CountedReport[];
  readonly daysOf: (report: CountedReport) => Stretch;
  readonly of: (unit: number) => readonly Stretch[];
}

function toldBy({ terms, asked }: Whole, term: Term, reports: readonly CountedReport[]): Told {
  const { tree } = term.question.counting;
  const isTimeless = isState(term) && kindOf(terms) === 'mixed';
  // Beside what adds up, a state tells of all days.
  const daysOf = ({ span }: CountedReport): Stretch =>
    isTimeless ? asked : daysToldBy(term, span);
  const all = reports.map((report) => ({
    unit: report.unit,
    isWhole: report.standsIn,
    days: [daysOf(report)],
  }));
  return { reports, daysOf, of: toldOf(tree, all) };
}

const areSame = (a: readonly Stretch[], b: readonly Stretch[]): boolean =>
  cutOut(a, b).length === 0 && cutOut(b, a).length === 0;

const cutTo = (days: readonly Stretch[], owed: readonly Stretch[]): readonly Stretch[] =>
  cutOut(owed, cutOut(owed, days));

/** Whether the other term speaks of all that stands for no unit that owes. */
function hasMates({ terms, owing }: Whole, told: Told, other: Told): boolean {
  const { last } = terms.above.question.counting.tree;
  const standsForNobody = ({ unit, span }: CountedReport): boolean =>
    owing
      .filter((one) => unit <= one && one <= (last[unit] ?? unit))
      .every((one) => daysInCommon(terms.net.owedBy(one), [span]) === 0);
  return told.reports
    .filter((report) => !report.standsIn || standsForNobody(report))
    .every((report) => cutOut([told.daysOf(report)], other.of(report.unit)).length === 0);
}

const allDays = ({ reports, daysOf }: Told): readonly Stretch[] => joined(reports.map(daysOf));

/** Whether both terms cover the same. */
function areAlike(whole: Whole, above: Told, below: Told): boolean {
  const { terms, owing } = whole;
  const isMixed = kindOf(terms) === 'mixed';
  const isAlike = owing.every((unit) => {
    const owed = terms.net.owedBy(unit);
    const sides = [above, below].map((told) => cutTo(told.of(unit), owed));
    const [a = [], b = []] = sides;
    return isMixed ? a.length > 0 === b.length > 0 : areSame(a, b);
  });
  if (!isAlike || isMixed) return isAlike;
  return hasMates(whole, above, below) && hasMates(whole, below, above);
}

function pairFrom(whole: Whole, sides: Sides): readonly WholePair[] {
  const { terms, unit, asked, owing } = whole;
  const above = toldBy(whole, terms.above, sides.above);
  const below = toldBy(whole, terms.below, sides.below);
  if (!areAlike(whole, above, below)) return [];
  const flows = isState(terms.above) ? below : above;
  const unitDays = owing.reduce(
    (sum, one) => sum + daysOfAll(cutTo(flows.of(one), terms.net.owedBy(one))),
    0,
  );
  const kind = kindOf(terms);
  const isSameTime = kind === 'mixed' || unitDays > 0 || areSame(allDays(above), allDays(below));
  if (!isSameTime) return [];
  const stretch = kind === 'flows' ? asked : terms.above.question.days;
  const rest = { unit, isWhole: true, days: allDays(flows), stretch, unitDays };
  return [{ ...pairOf(sides, rest), asked }];
}

/** The pair of all at and below a unit over some days; one of nothing only where no other is. */
export function wholePair(whole: Whole): WholePair | null {
  const ways = waysOf(whole.terms, whole.unit, whole.asked);
  const pairs = ways.flatMap((sides) => pairFrom(whole, sides));
  return pairs.find((pair) => !isNothing(pair)) ?? pairs[0] ?? null;
}

/** The days over which a whole part is tried: the period, and those of its consolidated reports. */
export function daysOfWhole({ above, below }: Terms, unit: number): readonly Stretch[] {
  const isMixed = isState(above) !== isState(below);
  const sent = [above, below].flatMap((term) =>
    term.question.figure.channels.flatMap((channel) =>
      allOf(
        channel.candidates(unit, term.question.days).filter(({ isConsolidated }) => isConsolidated),
      ).map((span) => daysToldBy(term, span)),
    ),
  );
  if (sent.length === 0) return [];
  const all = [above.question.days, ...(isMixed ? [] : sent)];
  return [...new Map(all.map((days) => [`${days.from} ${days.to}`, days])).values()];
}
