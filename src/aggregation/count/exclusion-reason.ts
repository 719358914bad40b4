import { daysTold, isFixed, isStateRule, type TimeRule } from '../choice/figure.js';
import { isBottom, type PlaceTree } from '../choice/place-tree.js';
import { lies, overlaps, type Report, type Span, type Stretch } from '../choice/span.js';
import type { Channel } from '../figure/channels-of.js';
import type { ExclusionReason } from '../reasons.js';
import type { Question } from './question.js';
import type { CountedReport } from './taken-of.js';

/** Whether a consolidated report of a unit above stands in for the days of a report. */
function isHidden(tree: PlaceTree, unit: number, about: Pick<Beside, 'report' | 'taken'>) {
  const { report, taken } = about;
  return taken.some(
    (one) =>
      one.standsIn &&
      one.unit <= unit &&
      unit <= (tree.last[one.unit] ?? -1) &&
      overlaps(one.span, report),
  );
}

function atUnit(report: Report, chosen: readonly Span[]): ExclusionReason {
  const rival = chosen.find((span) => overlaps(span, report));
  if (rival === undefined) return 'other-report';
  if (report.isNil && !rival.isNil) return 'figure-beside-nil';
  return rival.line === report.line ? 'other-report' : 'other-line';
}

/** Whether a report would have to be added to others, of a figure that units may not add. */
export function isApart({ figure, counting }: Question, roots: readonly number[], unit: number) {
  if (figure.key.indicator.combine.unit === 'sum') return () => false;
  const [root, ...others] = roots;
  const isAsked = root === unit && others.length === 0;
  const isAlone = isAsked && isBottom(counting.tree, unit);
  return ({ isConsolidated }: Report): boolean => !isAlone && !(isAsked && isConsolidated);
}

/** A report that was not taken, and what can be the reason. */
interface Beside {
  readonly channel: Channel;
  readonly report: Report;
  readonly taken: readonly CountedReport[];
  readonly isApart: boolean;
}

function ofFlow(question: Question, unit: number, about: Beside): ExclusionReason {
  const { report, taken } = about;
  const { tree } = question.counting;
  if (!lies(report, question.days)) {
    const endsWithin = lies({ from: report.to, to: report.to }, question.days);
    return report.isCumulative && endsWithin ? 'previous-missing' : 'outside-period';
  }
  const { time } = question.figure.all;
  if (isFixed(time)) {
    if (report.from !== question.days.from || report.to !== question.days.to) {
      return 'not-additive-over-time';
    }
  }
  if (isHidden(tree, unit, about)) return 'consolidated';
  if (about.isApart) return 'not-additive-over-units';
  if (report.isConsolidated && !isBottom(tree, unit)) return 'below';
  return atUnit(
    report,
    taken.filter((one) => one.unit === unit).map(({ span }) => span),
  );
}

const otherState = (time: TimeRule): ExclusionReason =>
  time === 'first' ? 'later-state' : 'earlier-state';

/** Whether a state gives way to another in time; the terms of a rate may pair one that is older than the latest. */
const givesWay = (time: TimeRule, report: Stretch, taken: Stretch): boolean =>
  time === 'first' ? report.from > taken.from : report.to < taken.to;

function ofState(question: Question, unit: number, about: Beside): ExclusionReason {
  const { report, taken } = about;
  const { tree } = question.counting;
  const { time } = question.figure.all;
  if (!lies(daysTold(time, report), question.days)) return 'outside-period';
  const mine = taken.find((one) => one.unit === unit);
  if (about.isApart && !isHidden(tree, unit, about)) return 'not-additive-over-units';
  if (mine === undefined) return report.isConsolidated ? 'below' : 'consolidated';
  if (isHidden(tree, unit, { report, taken: [mine] })) {
    return report.isConsolidated ? otherState(time) : 'consolidated';
  }
  if (report.isConsolidated && !isBottom(tree, unit)) return 'below';
  if (givesWay(time, report, mine.span)) return otherState(time);
  return report.line === mine.span.line ? 'other-report' : 'other-line';
}

/** Why a report of a unit that touches the period was not taken. */
export const reasonFor = (question: Question, unit: number, about: Beside): ExclusionReason =>
  isStateRule(about.channel.time) ? ofState(question, unit, about) : ofFlow(question, unit, about);
