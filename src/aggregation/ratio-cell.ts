import { divideExactly, multiplyExactly } from '#room/text';
import { additiveCell, type MissingPolicy } from './additive-cell.js';
import type { Cell, CellReason } from './cell.js';
import { contributionsOf, type Contribution } from './contributions.js';
import type { Question } from './figure-of-unit.js';
import { coverageOfPairs, isTorn, isUsable, pairsOf, sumOf, type Pair } from './ratio-pairs.js';

type Rate = Pick<Cell, 'amount' | 'reason'>;

const none = (reason: CellReason): Rate => ({ amount: null, reason });

/** The question for one term of a ratio; null where the catalogue does not hold it. */
function termQuestion(question: Question, code: string | undefined): Question | null {
  const indicator = code === undefined ? undefined : question.dataset.catalogue.get(code);
  return indicator === undefined ? null : { ...question, indicator };
}

const gather = (question: Question | null, units: readonly string[]): readonly Contribution[] =>
  question === null ? [] : units.flatMap((unit) => contributionsOf(question, unit));

const wasEverSent = (question: Question | null): boolean =>
  question !== null &&
  [...question.dataset.byUnit.values()].some((sent) => sent.has(question.indicator.code));

function rateOf(pairs: readonly Pair[], factor: number): Rate & Required<Pick<Cell, 'terms'>> {
  const used = pairs.filter(isUsable);
  const numerator = sumOf(used.map((pair) => pair.numerator));
  const denominator = sumOf(used.map((pair) => pair.denominator));
  const terms = { numerator, denominator, dropped: pairs.filter(isTorn).length };
  if (used.length === 0) return { ...none('terms-missing'), terms };
  if (denominator === 0) return { ...none('denominator-zero'), terms };
  return { amount: divideExactly(multiplyExactly(numerator, factor), denominator), terms };
}

function isApproximate(sides: readonly Contribution[]): boolean {
  return sides.some(({ figure: { amount } }) => amount?.openAbove || amount?.openBelow);
}

/** A rate of nothing is no figure that is missing: there was nothing to take a share of. */
const stateOf = ({ amount, reason }: Rate): Cell['state'] => {
  if (amount !== null) return 'reported';
  return reason === 'denominator-zero' ? 'nil' : 'missing';
};

function cellOfPairs(question: Question, pairs: readonly Pair[], policy: MissingPolicy) {
  const sides = pairs
    .filter(isUsable)
    .flatMap(({ numerator, denominator }) => [numerator, denominator]);
  const { coverage, silent } = coverageOfPairs(pairs);
  const { terms, ...recomputed } = rateOf(pairs, question.indicator.ratio?.factor ?? 1);
  const isBlocked = policy === 'strict' && coverage.reported < coverage.expected;
  const rate = isBlocked ? none('incomplete') : recomputed;
  return {
    ...rate,
    terms,
    coverage,
    silent,
    state: stateOf(rate),
    from: rate.amount,
    to: rate.amount,
    qualifier: isApproximate(sides) ? ('about' as const) : undefined,
    contributors: sides.flatMap(({ figure }) => figure.contributors),
  };
}

/**
 * Recomputes a ratio from the sums of its terms, over the units that sent both.
 *
 * Rates are never averaged. Where neither term was ever sent, a stated rate stands for its own
 * unit and is refused for several.
 */
export function ratioCell(
  question: Question,
  units: readonly string[],
  policy: MissingPolicy,
): Omit<Cell, 'unit'> {
  const { indicator, period } = question;
  const above = termQuestion(question, indicator.ratio?.numerator);
  const below = termQuestion(question, indicator.ratio?.denominator);
  if (!wasEverSent(above) && !wasEverSent(below)) {
    return additiveCell(question, gather(question, units), policy);
  }
  const pairs = pairsOf(gather(above, units), gather(below, units));
  return {
    ...cellOfPairs(question, pairs, policy),
    indicator: indicator.code,
    period: period.id,
  };
}
