import type { Figure } from './bounds.js';
import { difference, sumOf } from './bounds.js';
import { lengthOf } from './day-sets.js';
import type { Days } from './days.js';
import type { Sent } from './sent.js';

/** A figure of some days: a report as it stands, or the difference of several. */
export interface Span {
  readonly unit: string;
  readonly line: string | null;
  readonly scope: Sent['scope'];
  readonly days: Days;
  /** 0 in period, 1 a running total as it stands, 2 a difference. */
  readonly rank: 0 | 1 | 2;
  readonly figure: Figure;
  readonly isNil: boolean;
  readonly places: readonly number[];
  readonly activity: string | null;
}

type Reported = Sent & { readonly figure: Figure };

const isReported = (sent: Sent): sent is Reported => sent.figure !== null;

export const spanOf = (sent: Sent): Span | null => {
  if (!isReported(sent)) return null;
  const { unit, line, scope, days, figure, places, activity } = sent;
  const rank = sent.basis === 'cumulative' ? 1 : 0;
  return { unit, line, scope, days, rank, figure, isNil: sent.state === 'nil', places, activity };
};

/** Ways to fill all days from the first on, a running total only at the beginning. */
const fillings = (
  from: number,
  to: number,
  fillers: readonly Reported[],
): readonly (readonly Reported[])[] =>
  from > to
    ? [[]]
    : fillers
        .filter(({ days }) => days.from === from && days.to <= to)
        .flatMap((first) =>
          fillings(
            first.days.to + 1,
            to,
            fillers.filter(({ basis }) => basis === 'in-period'),
          ).map((rest) => [first, ...rest]),
        );

const byPreference = (a: readonly Reported[], b: readonly Reported[]): number => {
  if (a.length !== b.length) return a.length - b.length;
  const isRunning = (way: readonly Reported[]): number => Number(way[0]?.basis === 'cumulative');
  if (isRunning(a) !== isRunning(b)) return isRunning(b) - isRunning(a);
  const lengths = a.map(({ days }, index) => {
    const other = b[index];
    return other === undefined ? 0 : lengthOf(other.days) - lengthOf(days);
  });
  return lengths.find((length) => length !== 0) ?? 0;
};

const differenceFrom = (
  total: Reported,
  from: number,
  fillers: readonly Reported[],
): readonly Span[] => {
  const ways = fillings(total.days.from, from - 1, fillers);
  const [best] = [...ways].sort(byPreference);
  const span = spanOf(total);
  if (best === undefined || span === null) return [];
  const figure = difference(total.figure, sumOf(best.map((filler) => filler.figure)));
  if (figure === null) return [];
  const places = [...total.places, ...best.flatMap((filler) => filler.places)];
  return [{ ...span, days: { from, to: total.days.to }, rank: 2, figure, places }];
};

/** All spans that reports of one unit, line and scope give. */
export const spansOf = (sent: readonly Sent[]): readonly Span[] => {
  const reports = sent.filter(isReported);
  const differences = reports
    .filter(({ basis }) => basis === 'cumulative')
    .flatMap((total) => {
      const fillers = reports.filter(({ days }) => days.to < total.days.to);
      const starts = new Set(fillers.map(({ days }) => days.to + 1));
      return [...starts]
        .filter((from) => from > total.days.from)
        .flatMap((from) => differenceFrom(total, from, fillers));
    });
  const whole = reports.flatMap((report) => spanOf(report) ?? []);
  return [...whole, ...differences];
};
