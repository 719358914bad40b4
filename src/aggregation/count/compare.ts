import type { Indicator } from '#room/indicators';
import type { Comparison } from '../comparison.js';
import type { CellReason } from '../reasons.js';
import { isExact, type Quantity } from '../choice/quantity.js';
import { rateWithin, sumWithin } from '../choice/within-numbers.js';
import type { Stretch } from '../choice/span.js';
import { isAcrossBreak } from './is-across-break.js';
import { finite } from './amounts.js';
import { areMixed } from './meanings.js';
import type { Outcome, Part } from './outcome.js';
import { sameSenders, sendersOf, type Telling } from './same-senders.js';

/** How to set a figure beside that of another period. */
export interface Likeness {
  readonly tell: Telling;
  readonly isLikeForLike: boolean;
  readonly days: Stretch;
  readonly baseDays: Stretch;
}

const less = (a: number, b: number): number => sumWithin([a, -b]);

const keyOf = ({ unit, standsIn }: Part): string => `${unit} ${standsIn}`;

type Change = Pick<Comparison, 'difference' | 'percentChange' | 'differenceBounds'> & {
  readonly reason?: CellReason;
};

const none = (reason: CellReason): Change => ({
  difference: null,
  percentChange: null,
  differenceBounds: null,
  reason,
});

/** The change between two amounts; in points for a rate; bounds where an amount is not exact. */
function changeOf(now: Quantity, base: Quantity, indicator: Indicator): Change {
  const bounds = {
    from: finite(less(now.from, base.to)),
    to: finite(less(now.to, base.from)),
  };
  if (!isExact(now) || !isExact(base)) {
    const isOpen = bounds.from === null && bounds.to === null;
    return { ...none('not-exact'), differenceBounds: isOpen ? null : bounds };
  }
  const difference = finite(less(now.amount ?? 0, base.amount ?? 0));
  if (difference === null) return { ...none('not-exact'), differenceBounds: null };
  const change = { difference, percentChange: null, differenceBounds: bounds };
  if (indicator.kind === 'ratio') return change;
  const of = Math.abs(base.amount ?? 0);
  if (of === 0) return { ...change, reason: 'base-zero' };
  return { ...change, percentChange: finite(rateWithin(difference, of, 100)) };
}

/** Whether figures of both periods, or of one of them, mean different things. */
const areUnlike = (now: Outcome, base: Outcome, isWanted: (part: Part) => boolean): boolean =>
  areMixed([...now.meaningsOf(isWanted), ...base.meaningsOf(isWanted)]);

/** How many units sent some parts. */
function unitsAmong({ parts }: Outcome, isWanted: (part: Part) => boolean): number {
  const units = new Map(parts.filter(isWanted).map(({ unit, units: many = 1 }) => [unit, many]));
  return [...units.values()].reduce((sum, many) => sum + many, 0);
}

/** Sets the figures of the units that sent both beside each other. */
function likeForLike(
  now: Outcome,
  base: Outcome,
  about: { readonly same: ReadonlySet<string>; readonly indicator: Indicator },
): Change & Pick<Comparison, 'like'> {
  const isSame = (part: Part): boolean => about.same.has(keyOf(part));
  const amounts = { now: now.sumOf(isSame), base: base.sumOf(isSame) };
  const like = {
    units: unitsAmong(now, isSame),
    amount: amounts.now?.amount ?? null,
    baseAmount: amounts.base?.amount ?? null,
  };
  if (areUnlike(now, base, isSame)) return { ...none('definition-changed'), like };
  if (base.parts.length === 0 && base.quantity === null) return { ...none('base-missing'), like };
  if (now.parts.length === 0 && now.quantity === null) return { ...none('amount-missing'), like };
  if (amounts.now === null || amounts.base === null) return { ...none('coverage-differs'), like };
  return { ...changeOf(amounts.now, amounts.base, about.indicator), like };
}

/** Sets a figure beside that of another period, like with like; says why where it cannot. */
export function compare(
  now: Outcome,
  base: Outcome,
  about: { readonly likeness: Likeness; readonly indicator: Indicator },
): Comparison {
  const { likeness, indicator } = about;
  const { period, amount, coverage } = base.cell;
  const common = { period, amount, coverage };
  if (isAcrossBreak(indicator, likeness)) return { ...common, ...none('definition-changed') };
  const senders = {
    now: { senders: sendersOf(now.parts), period: likeness.days },
    base: { senders: sendersOf(base.parts), period: likeness.baseDays },
  };
  const same = sameSenders(senders.now, senders.base, likeness.tell);
  if (likeness.isLikeForLike) return { ...common, ...likeForLike(now, base, { same, indicator }) };
  if (areUnlike(now, base, () => true)) return { ...common, ...none('definition-changed') };
  if (base.quantity === null) return { ...common, ...none('base-missing') };
  if (now.quantity === null) return { ...common, ...none('amount-missing') };
  const isAll = same.size === senders.now.senders.size && same.size === senders.base.senders.size;
  return isAll
    ? { ...common, ...changeOf(now.quantity, base.quantity, indicator) }
    : { ...common, ...none('coverage-differs') };
}
