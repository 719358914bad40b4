import { isStateRule } from '../choice/figure.js';
import { overlaps, type Stretch } from '../choice/span.js';
import { sumOf } from '../count/amounts.js';
import type { Excluded } from '../count/excluded-row.js';
import type { CountedReport } from '../count/taken-of.js';
import { explainedAmount } from './explained-amount.js';
import type { LeftOut, TakenInstead } from './left-out.js';
import type { Shelf } from './shelf.js';
import { slice } from './slice.js';
import type { AllTaken, TakenByUnit } from './taken-by-unit.js';

/** Where to look for what counts in place of a report, by the reason that it does not. */
type Where = 'same' | 'above' | 'below';

const whereOf: { readonly [Reason in LeftOut['reason']]: readonly Where[] | 'activity' } = {
  'other-report': ['same', 'above'],
  'other-line': ['same'],
  'figure-beside-nil': ['same', 'below'],
  'earlier-state': ['same'],
  'later-state': ['same'],
  consolidated: ['above'],
  below: ['below'],
  'joint-activity': 'activity',
  'outside-period': [],
  'previous-missing': [],
  'not-additive-over-time': [],
  'not-additive-over-units': [],
  incomplete: [],
  'definition-changed': [],
  'term-missing': [],
  'denominator-zero': [],
  error: [],
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
  return slice(units, unit, last).flatMap((one) => byUnit.get(one) ?? []);
}

/** What counts in one place for the days of a report that does not. */
export function takenIn(
  taken: TakenByUnit,
  where: Where,
  { unit, days }: { readonly unit: number; readonly days: Stretch },
): readonly CountedReport[] {
  const of = {
    same: () => taken.byUnit.get(unit) ?? [],
    above: () => above(taken, unit),
    below: () => below(taken, unit),
  };
  return of[where]().filter((one) => sharesDays(one, days));
}

interface About {
  readonly unit: number;
  readonly days: Stretch;
  readonly line: number;
  readonly activity: string;
}

/** What counts in the first of some places where anything does. */
function firstIn(taken: TakenByUnit, places: readonly Where[], about: About) {
  for (const where of places) {
    const found = takenIn(taken, where, about);
    if (found.length > 0) return found;
  }
  return [];
}

/** What counts in place of a report: of what is chosen together with it, else of its activity or of all. */
function insteadOf(taken: AllTaken, reason: LeftOut['reason'], about: About) {
  const { activity } = about;
  const where = whereOf[reason];
  if (where === 'activity') return taken.ofActivity(activity);
  if (where.length === 0) return [];
  const found = firstIn(taken.beside(about), where, about);
  if (found.length > 0) return found;
  return activity === '' ? firstIn(taken, where, about) : taken.ofActivity(activity);
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
  taken: AllTaken,
): readonly LeftOut[] {
  const told = excluded.map(({ row, unit, reason }): LeftOut => {
    const observation = shelf.observationOf(row);
    const line = shelf.store.columns.lines[row] ?? 0;
    const about = { unit, days: shelf.daysOfRow(row), line, activity: observation.activity ?? '' };
    const reports = insteadOf(taken, reason, about);
    const counted = instead(shelf, reports);
    return Object.freeze({ unit: shelf.idOf(unit), observation, reason, instead: counted });
  });
  return told.sort((a, b) => a.observation.position - b.observation.position);
}
