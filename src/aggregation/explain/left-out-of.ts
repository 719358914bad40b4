import { isStateRule } from '../choice/figure.js';
import type { PlaceTree } from '../choice/place-tree.js';
import { overlaps, type Stretch } from '../choice/span.js';
import { sumOf } from '../count/amounts.js';
import type { Excluded } from '../count/excluded-row.js';
import type { CountedReport } from '../count/taken-of.js';
import { explainedAmount } from './explained-amount.js';
import type { LeftOut, TakenInstead } from './left-out.js';
import type { Shelf } from './shelf.js';

/** What counts, by unit. */
export interface TakenByUnit {
  readonly tree: PlaceTree;
  readonly byUnit: ReadonlyMap<number, readonly CountedReport[]>;
  /** The units that sent it, in the order of their numbers. */
  readonly units: readonly number[];
  readonly all: readonly CountedReport[];
}

/** Where to look for what counts in place of a report, by the reason that it does not. */
type Where = 'same' | 'above' | 'below' | 'activity' | 'nowhere';

const whereOf: { readonly [Reason in LeftOut['reason']]: readonly Where[] } = {
  'other-report': ['same', 'above'],
  'other-line': ['same', 'above'],
  'figure-beside-nil': ['same', 'below'],
  'earlier-state': ['same', 'above'],
  'later-state': ['same', 'above'],
  consolidated: ['above'],
  below: ['below'],
  'joint-activity': ['activity'],
  'outside-period': ['nowhere'],
  'previous-missing': ['nowhere'],
  'not-additive-over-time': ['nowhere'],
  'not-additive-over-units': ['nowhere'],
  incomplete: ['nowhere'],
  'definition-changed': ['nowhere'],
  'term-missing': ['nowhere'],
  'denominator-zero': ['nowhere'],
  error: ['nowhere'],
};

const isState = (one: CountedReport): boolean => isStateRule(one.channel.time);

const sharesDays = (one: CountedReport, days: Stretch): boolean =>
  isState(one) || overlaps(one.span, days);

function above({ tree, byUnit }: TakenByUnit, unit: number): readonly CountedReport[] {
  const found: CountedReport[] = [];
  for (let at = unit; at >= 0; at = tree.parents[at] ?? -1) {
    found.push(...(byUnit.get(at) ?? []).filter(({ standsIn }) => standsIn));
  }
  return found;
}

function below({ tree, byUnit, units }: TakenByUnit, unit: number): readonly CountedReport[] {
  const last = tree.last[unit] ?? unit;
  return units.filter((one) => unit <= one && one <= last).flatMap((one) => byUnit.get(one) ?? []);
}

/** What counts in one place for the days of a report that does not. */
export function takenIn(
  taken: TakenByUnit,
  where: Where,
  about: { readonly unit: number; readonly days: Stretch; readonly activity: string },
): readonly CountedReport[] {
  const { unit, days, activity } = about;
  if (where === 'nowhere') return [];
  if (where === 'activity') return taken.all.filter(({ channel }) => channel.activity === activity);
  const of = { same: () => taken.byUnit.get(unit) ?? [], above: () => above(taken, unit) };
  const found = where === 'below' ? below(taken, unit) : of[where]();
  return found.filter((one) => sharesDays(one, days));
}

/** Reports as one amount, with their senders. */
export const instead = (shelf: Shelf, reports: readonly CountedReport[]): TakenInstead | null =>
  reports.length === 0
    ? null
    : Object.freeze({
        ...explainedAmount(sumOf(reports.map(({ span }) => span.quantity))),
        units: Object.freeze([...new Set(reports.map(({ unit }) => unit))].map(shelf.idOf)),
      });

/** A row that was not counted, and why in more detail than a cell says. */
type Left = Omit<Excluded, 'reason'> & Pick<LeftOut, 'reason'>;

/** Tells of what was left out, in the order in which it was given. */
export function leftOutOf(
  shelf: Shelf,
  excluded: readonly Left[],
  taken: TakenByUnit,
): readonly LeftOut[] {
  const told = excluded.map(({ row, unit, reason }): LeftOut => {
    const observation = shelf.observationOf(row);
    const about = { unit, days: shelf.daysOfRow(row), activity: observation.activity ?? '' };
    const found = whereOf[reason].map((where) => takenIn(taken, where, about));
    const reports = found.find(({ length }) => length > 0) ?? [];
    const counted = instead(shelf, reports);
    return Object.freeze({ unit: shelf.idOf(unit), observation, reason, instead: counted });
  });
  return told.sort((a, b) => a.observation.position - b.observation.position);
}
