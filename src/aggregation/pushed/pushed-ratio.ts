import { addQuantities, exactly, type Quantity } from '../choice/quantity.js';
import { known, noAmount, type Bare } from '../count/amounts.js';
import type { Outcome, Part } from '../count/outcome.js';
import type { Pair } from '../ratio/pair.js';
import { rateOf, sumsOf, type Sums } from '../ratio/rate-of.js';
import { ratioCell } from '../ratio/ratio-cell.js';
import { noneOfHalf, ratioHalf, type RatioHalf } from './ratio-half.js';
import { reckon } from '../ratio/reckon.js';
import { cellOfHalves } from './cell-of-halves.js';
import type { PartedUnits, PushedRatio } from './pushed.js';
import type { PushedAsked } from './pushed-asked.js';

/** What was counted elsewhere, and what was counted here. */
interface RatioHalves {
  readonly sum: PushedRatio;
  readonly half: RatioHalf | null;
}

/** The terms of both halves together; null where neither has a pair. */
function sumsOfBoth({ sum, half }: RatioHalves): Sums | null {
  const pairs = half?.pairs ?? [];
  if (sum.counted === 0) return pairs.length === 0 ? null : sumsOf(pairs);
  const of = (elsewhere: number, here: readonly Quantity[]) =>
    addQuantities([exactly(elsewhere), ...here]);
  return {
    numerator: of(
      sum.above,
      pairs.map(({ numerator }) => numerator),
    ),
    denominator: of(
      sum.below,
      pairs.map(({ denominator }) => denominator),
    ),
  };
}

/** Why there is no rate. */
function noneOf({ sum, half }: RatioHalves, roots: readonly number[]): Bare {
  const hasNothing = sum.hasNothing || half?.hasNothing === true;
  if (half === null && hasNothing) return noAmount('nil', 'denominator-zero');
  const bare =
    half === null
      ? noAmount('missing', 'nothing-reported')
      : noneOfHalf(half, { roots, hasNothing, areOthers: sum.expected > 0 });
  return bare.state === 'missing' && sum.isTerm ? noAmount('missing', 'terms-missing') : bare;
}

/** The rate, and what is shown of it: under the policy `strict` nothing until all are in. */
function settle(halves: RatioHalves, { question, roots, policy }: PushedAsked) {
  const { sum, half } = halves;
  const sums = sumsOfBoth(halves);
  const { factor = 1 } = question.figure.key.indicator.ratio ?? {};
  const rate = sums === null ? null : rateOf(sums, factor);
  const shown = rate === null ? noneOf(halves, roots) : known(rate, 'reported');
  const isOpen = shown.bounds !== null || shown.state === 'missing';
  const isIn = () => sum.reported === sum.expected && (half?.isIn() ?? true);
  const bare = policy === 'strict' && isOpen && !isIn() ? noAmount('missing', 'incomplete') : shown;
  return { sums, rate, shown, bare };
}

/** The cell of the half that was counted here, as if it stood alone. */
function cellOfHalf(half: RatioHalf, { question, roots }: PushedAsked, bare: Bare) {
  const { terms, pairs, left, heard } = half;
  return ratioCell(question, { terms, counting: { pairs, rates: [], roots }, left, heard, bare });
}

/** Whether any part of a pair is asked for. */
const isAmong =
  (isWanted: (part: Part) => boolean) =>
  ({ unit, isWhole, days }: Pair): boolean =>
    days.some((stretch) => isWanted({ unit, standsIn: isWhole, days: stretch }));

/** The parts of both halves; those counted elsewhere are alike in what is compared. */
function partsOf(
  { sum, half }: RatioHalves,
  { question, roots }: PushedAsked,
): Pick<Outcome, 'parts' | 'sumOf'> {
  const unit = question.counting.tree.units.length;
  const elsewhere = { unit, standsIn: false, days: question.days, units: sum.counted };
  const plain = sum.counted > 0 ? [elsewhere] : [];
  const here =
    half === null ? [] : reckon(half.terms, { pairs: half.pairs, rates: [], roots }).parts;
  const { factor = 1 } = question.figure.key.indicator.ratio ?? {};
  return {
    parts: [...plain, ...here],
    sumOf: (isWanted) => {
      const sums = sumsOfBoth({
        sum: isWanted(elsewhere) ? sum : { ...sum, counted: 0 },
        half: half === null ? null : { ...half, pairs: half.pairs.filter(isAmong(isWanted)) },
      });
      return sums === null ? null : rateOf(sums, factor);
    },
  };
}

/** What a cell says of the terms. */
function termsTold(
  { sum, half }: RatioHalves,
  { question }: PushedAsked,
  sums: Sums | null,
): NonNullable<Outcome['cell']['terms']> {
  const { units } = question.counting.tree;
  const left = [...sum.left, ...(half?.left.units ?? [])].sort((a, b) => a - b);
  return {
    numerator: sums?.numerator.amount ?? null,
    denominator: sums?.denominator.amount ?? null,
    dropped: left.length,
    droppedUnits: left.map((unit) => units[unit]?.id ?? ''),
  };
}

/** Counts a ratio of which a part was counted elsewhere, and the rest here. */
export function pushedRatio(sum: PushedRatio, units: PartedUnits, asked: PushedAsked): Outcome {
  const { question, roots } = asked;
  const { rest } = units;
  const half =
    rest.length === 0 ? null : ratioHalf(question, { roots, rest, isPaired: sum.counted > 0 });
  const halves = { sum, half };
  const { sums, rate, shown, bare } = settle(halves, asked);
  const other = half === null ? null : { cell: cellOfHalf(half, asked, shown) };
  const terms = termsTold(halves, asked, sums);
  return {
    cell: cellOfHalves({ sum, other }, asked, { ...bare, terms }),
    quantity: bare.bounds === null ? null : rate,
    ...partsOf(halves, asked),
    excluded: half === null ? [] : [...half.left.ofTerms, ...half.left.ofRate],
    meaningsOf: () => [],
  };
}
