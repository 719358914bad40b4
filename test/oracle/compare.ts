import { isExact } from './bounds.js';
import type { OracleAnswer, OracleCase } from './case.js';
import { daysOfPeriod, daysOfYear, yearBefore, yearOf } from './days.js';
import { exact, isZero, minus, over, textOf, times } from './fraction.js';
import type { Outcome, Sender } from './outcome.js';
import { outcomeOf } from './outcome-of.js';

type Base = NonNullable<OracleAnswer['base']>;
type BaseReason = Base['reason'];

interface Keyed {
  readonly key: string;
  readonly sender: Sender;
}

interface Side {
  readonly outcome: Outcome;
  readonly senders: readonly Keyed[];
}

const sideOf = (outcome: Outcome, period: string): Side => {
  const year = yearOf(daysOfPeriod(period).to);
  const keyOf = ({ unit, scope, days }: Sender): string =>
    `${scope} ${unit} ${daysOfYear(days, year)}`;
  return { outcome, senders: outcome.senders.map((sender) => ({ key: keyOf(sender), sender })) };
};

const isAlike = (a: Side, b: Side): boolean => {
  const keysOf = ({ senders }: Side): string =>
    senders
      .map(({ key }) => key)
      .sort()
      .join('|');
  return keysOf(a) === keysOf(b);
};

const empty = (amount: string | null, reason: BaseReason, units: number | null): Base => ({
  amount,
  difference: null,
  percentChange: null,
  reason,
  units,
});

type Figure = NonNullable<Outcome['figure']>;

const changeOf = (now: Figure, before: Figure, units: number | null, isRate: boolean): Base => {
  const amount = before.amount === null ? null : textOf(before.amount);
  const isSure = isExact(now) && isExact(before);
  if (!isSure || now.amount === null || before.amount === null) return empty(amount, null, units);
  const difference = minus(now.amount, before.amount);
  const isFromZero = isZero(before.amount);
  const percent =
    isFromZero || isRate ? null : textOf(times(over(difference, before.amount), exact(100)));
  const reason = isFromZero && !isRate ? 'base-zero' : null;
  return { amount, difference: textOf(difference), percentChange: percent, reason, units };
};

/** The figure of those who are on the other side too. */
const common = (side: Side, other: Side): readonly Sender[] =>
  side.senders
    .filter(({ key }) => other.senders.some((one) => one.key === key))
    .map(({ sender }) => sender);

const likeForLikeOf = (now: Side, before: Side, isRate: boolean): Base => {
  const senders = common(now, before);
  const units = new Set(senders.map(({ unit }) => unit)).size;
  if (units === 0) return empty(null, 'coverage-differs', 0);
  const base = before.outcome.reckon(common(before, now));
  return changeOf(now.outcome.reckon(senders), base, units, isRate);
};

const isNone = ({ outcome, senders }: Side): boolean =>
  outcome.figure === null && senders.length === 0;

/** The change since the same period of the year before. */
export const comparisonOf = (oracleCase: OracleCase, asked: Outcome): Base => {
  const { question, indicators } = oracleCase;
  const { likeForLike } = question;
  const isRate = indicators.some(({ code, ratio }) => code === question.indicator && ratio);
  const period = yearBefore(question.period);
  const now = sideOf(asked, question.period);
  const before = sideOf(outcomeOf({ ...oracleCase, question: { ...question, period } }), period);
  const { figure } = before.outcome;
  const amount = figure?.amount ? textOf(figure.amount) : null;
  const units = likeForLike ? 0 : null;
  if (likeForLike ? isNone(before) : figure === null) return empty(null, 'base-missing', units);
  if (likeForLike ? isNone(now) : now.outcome.figure === null)
    return empty(amount, 'amount-missing', units);
  if (likeForLike) return likeForLikeOf(now, before, isRate);
  if (!isAlike(now, before)) return empty(amount, 'coverage-differs', null);
  if (figure === null || now.outcome.figure === null) return empty(null, 'base-missing', null);
  return changeOf(now.outcome.figure, figure, null, isRate);
};
