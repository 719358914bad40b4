import { firstPlace } from '#room/kit';
import { isBottom } from '../choice/place-tree.js';
import { lies, type Report, type Span } from '../choice/span.js';
import { chosenOf } from '../choice/spans-of-unit.js';
import { cutOut, joined } from '../choice/stretches.js';
import { numbersBetween } from '../dataset/rows-by-unit.js';
import type { Question } from '../count/question.js';
import type { CountedReport } from '../count/taken-of.js';
import type { Pair } from './pair.js';
import { kindOf, type Terms } from './terms.js';
import { toldOf } from './told.js';

/** Whether a report is of a unit with all below it. */
const tellsOfAll = (
  { counting }: Question,
  unit: number,
  { isConsolidated }: Pick<Span, 'isConsolidated'>,
): boolean => isConsolidated || isBottom(counting.tree, unit);

/** The rate that the one unit asked stated, for exactly the days asked. */
export function statedBy(question: Question, roots: readonly number[]): readonly CountedReport[] {
  const [unit, ...others] = roots;
  if (unit === undefined || others.length > 0) return [];
  const { figure, days, counting } = question;
  const standsIn = !isBottom(counting.tree, unit);
  const taken = figure.channels.flatMap((channel) => {
    const stated = channel
      .candidates(unit, days)
      .filter((span) => tellsOfAll(question, unit, span));
    const [span] = chosenOf(stated, channel.time);
    return span === undefined ? [] : [{ unit, span, standsIn, weight: 0, channel }];
  });
  return taken.slice(0, 1);
}

/** Whether pairs fill all the days asked, and all that is owed in them. */
export function areWhole({ above, net, ...terms }: Terms, pairs: readonly Pair[]): boolean {
  const { days, counting } = above.question;
  const told = toldOf(counting.tree, pairs);
  const all = joined(pairs.flatMap((pair) => pair.days));
  const owing = net.units.map((unit) => ({ owed: net.owedBy(unit), days: told(unit) }));
  if (kindOf({ above, net, ...terms }) === 'states') {
    const isLast = (stretches: Pair['days']): boolean => stretches.some(({ to }) => to === days.to);
    return isLast(all) && owing.every((one) => one.owed.length === 0 || isLast(one.days));
  }
  return (
    cutOut([days], all).length === 0 &&
    owing.every((one) => cutOut(one.owed, one.days).length === 0)
  );
}

/** A rate that a unit stated. */
export interface Stated {
  readonly unit: number;
  readonly report: Report;
}

/** All rates that were stated at and below some units for days of the period. */
export function allStated(
  { counting, figure, days }: Question,
  roots: readonly number[],
): readonly Stated[] {
  const { last } = counting.tree;
  const place = counting.store.indicatorPlaces.get(figure.key.indicator.code) ?? -1;
  const senders = counting.store.figureRows(place);
  const units = roots.flatMap((root) => [
    ...numbersBetween(senders, { from: root, to: last[root] ?? root }),
  ]);
  return units.flatMap((unit) =>
    figure.all.sentBy(unit).reports.flatMap((report) => {
      const { from, to } = report;
      return lies({ from, to }, days) ? [{ unit, report }] : [];
    }),
  );
}

/** Whether the one unit asked stated rates, only not for the days asked. */
export const isInParts = (
  question: Question,
  roots: readonly number[],
  stated: readonly Stated[],
): boolean =>
  roots.length === 1 &&
  stated.some(({ unit, report }) => unit === roots[0] && tellsOfAll(question, unit, report));

/** Units that stated a rate, and of which no pair tells. */
export function onlyStated(
  { counting }: Question,
  stated: readonly Stated[],
  pairs: readonly Pair[],
): readonly number[] {
  const { tree } = counting;
  const told = toldOf(tree, pairs);
  const paired = Int32Array.from(pairs.map(({ unit }) => unit)).sort();
  const isTold = (unit: number): boolean => {
    const end = tree.last[unit] ?? unit;
    const next = paired[firstPlace(paired.length, (at) => (paired[at] ?? Infinity) >= unit)];
    return (next !== undefined && next <= end) || told(unit).length > 0;
  };
  return [...new Set(stated.map(({ unit }) => unit))].filter((unit) => !isTold(unit));
}
