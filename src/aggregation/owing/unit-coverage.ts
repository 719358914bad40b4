import {
  daysTold,
  isFixed,
  isStateRule,
  tellsEdge,
  type Figure,
  type Remark,
} from '../choice/figure.js';
import { lies, overlaps, type Report, type Span, type Stretch } from '../choice/span.js';
import { chosenOf, withoutTold } from '../choice/spans-of-unit.js';
import { joined, cutOut } from '../choice/stretches.js';
import type { CountedFigure } from '../figure/figures-of.js';
import type { PartialReason } from '../reasons.js';
import type { Owing } from './owing.js';

/** How far a unit that owes a figure has sent it. */
export type UnitCoverage = 'reported' | 'silent' | 'excused' | PartialReason;

/** What counts of a unit taken by itself, on all channels. */
export const chosenAlone = (
  figure: CountedFigure,
  unit: number,
  period: Stretch,
): readonly Span[] =>
  figure.channels.flatMap(({ candidates, time }) => chosenOf(candidates(unit, period), time));

/** The owed days that no report covers; of a state all of them, unless it is of the day that counts. */
function openDays(time: Figure['time'], owed: readonly Stretch[], chosen: readonly Span[]) {
  if (!isStateRule(time)) return cutOut(owed, joined(chosen));
  return chosen.some((span) => tellsEdge(time, span, owed)) ? [] : owed;
}

/** What one unit sent that touches the period, or some days of it. */
interface Seen {
  readonly reports: readonly Report[];
  readonly remarks: readonly Remark[];
}

const seenIn = ({ reports, remarks }: Seen, days: readonly Stretch[]): Seen => {
  const touches = (stretch: Stretch): boolean => days.some((one) => overlaps(one, stretch));
  return {
    reports: reports.filter(touches),
    remarks: remarks.filter(touches),
  };
};

interface About {
  readonly time: Figure['time'];
  readonly period: Stretch;
  readonly isPart: boolean;
  /** Whether something with an error was sent for days that lack. */
  readonly isWrong: boolean;
}

/** Whether a report lies in the period asked; of a state the day of which it tells. */
const takesPart = ({ time, period }: About, { from, to }: Stretch): boolean =>
  lies(daysTold(time, { from, to }), period);

/** Why days lack, as far as some reports tell. */
function reasonOf({ reports, remarks }: Seen, about: About): PartialReason | null {
  const { time, isPart, isWrong } = about;
  const isIn = (stretch: Stretch): boolean => takesPart(about, stretch);
  if (remarks.some(({ state }) => state === 'withheld')) return 'withheld';
  if (isFixed(time) && reports.some((one) => lies(one, about.period)))
    return 'not-additive-over-time';
  if (isWrong) return 'error';
  const isRunning = !isStateRule(time) && reports.length > 0;
  if (isRunning && reports.every(({ isCumulative }) => isCumulative)) return 'previous-missing';
  if (!reports.every(isIn)) return 'outside-period';
  if (isPart) return 'part-of-period';
  return remarks.some(({ state }) => state === 'not-applicable') ? 'not-applicable' : null;
}

/** How far a unit has sent what it owes. */
export function coverageOfUnit(
  figure: CountedFigure,
  unit: number,
  about: { readonly owing: Owing; readonly period: Stretch },
): UnitCoverage {
  const { period, owing } = about;
  const owed = owing.owedBy(unit);
  if (owed.length === 0) return 'excused';
  const heard = figure.heardFrom(unit).filter((one) => overlaps(one, period));
  if (heard.length === 0) return 'silent';
  const { reports, remarks } = figure.all.sentBy(unit);
  const told = withoutTold(reports, figure.all.time, period);
  const seen = seenIn({ reports: told, remarks }, [period]);
  const chosen = chosenAlone(figure, unit, period);
  const { time } = figure.all;
  const open = openDays(time, owed, chosen);
  if (open.length === 0) return 'reported';
  const isWrong = heard.some((one) => one.isWrong && open.some((days) => overlaps(one, days)));
  const rest = { time, period, isPart: chosen.length > 0, isWrong };
  return reasonOf(seenIn(seen, open), rest) ?? reasonOf(seen, rest) ?? 'part-of-period';
}
