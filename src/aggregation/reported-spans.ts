import type { Observation } from '#room/indicators';
import { subtractExactly } from '#room/text';
import { startOfYear, type Period } from '#room/time';
import { amountOf, type Amount } from './amount.js';
import { dayAfter, type Span } from './best-cover.js';

/** An amount for a stretch of days, and the observations that it comes from. */
export interface ReportedSpan extends Span {
  readonly amount: Amount;
  readonly nil: boolean;
  readonly precision?: number | undefined;
  readonly contributors: readonly number[];
}

const precisionOf = ({ value }: Observation): number | undefined =>
  value.state === 'reported' ? value.precision : undefined;

/** A running total reaches back to the first day of its year, in the calendar of its period. */
const startOf = ({ basis, period }: Observation): string =>
  basis === 'cumulative' ? startOfYear(period) : period.from;

function spanOf(observation: Observation): readonly ReportedSpan[] {
  const amount = amountOf(observation.value);
  if (amount === null) return [];
  return [
    {
      from: startOf(observation),
      to: observation.period.to,
      amount,
      nil: observation.value.state === 'nil',
      precision: precisionOf(observation),
      contributors: [observation.position],
    },
  ];
}

/** What happened between two running totals of one year; none where the total fell. */
function between(earlier: ReportedSpan, later: ReportedSpan): readonly ReportedSpan[] {
  const from = subtractExactly(later.amount.from, earlier.amount.from);
  const to = subtractExactly(later.amount.to, earlier.amount.to);
  const isExact = (span: ReportedSpan) =>
    !span.amount.openAbove && !span.amount.openBelow && !span.amount.unquantified;
  if (from < 0 || from !== to || !isExact(earlier) || !isExact(later)) return [];
  return [
    {
      from: dayAfter(earlier),
      to: later.to,
      amount: { from, to, openBelow: false, openAbove: false, unquantified: false },
      nil: false,
      contributors: [...earlier.contributors, ...later.contributors],
    },
  ];
}

const byLastDay = (a: Span, b: Span): number => (a.to < b.to ? -1 : 1);

function differences(observations: readonly Observation[]): readonly ReportedSpan[] {
  const totals = observations
    .filter(({ basis }) => basis === 'cumulative')
    .flatMap(spanOf)
    .sort(byLastDay);
  return totals.flatMap((later, index) =>
    totals
      .slice(0, index)
      .filter(({ from, to }) => from === later.from && to < later.to)
      .flatMap((earlier) => between(earlier, later)),
  );
}

const within = (span: Span, target: Period): boolean =>
  target.from <= span.from && span.to <= target.to;

/** All that is known of one figure within a period: as reported, and between running totals. */
export const reportedSpans = (
  observations: readonly Observation[],
  target: Period,
): readonly ReportedSpan[] =>
  [...observations.flatMap(spanOf), ...differences(observations)].filter((span) =>
    within(span, target),
  );
