import { addAmounts, qualifierOf, zeroAmount, type Amount } from './amount.js';
import type { Cell, CellReason } from './cell.js';
import type { Contribution } from './contributions.js';
import { coverageOf, silentUnits } from './coverage.js';
import type { Question } from './figure-of-unit.js';

/**
 * What to do with units that sent nothing.
 *
 * Vietnamese: cách xử lý số liệu thiếu.
 *
 * `partial`: add what there is and show the coverage · `strict`: no total until all are in ·
 * `zero`: take a silent unit as zero, which must be asked for.
 *
 * @example
 * ```ts
 * import type { MissingPolicy } from 'danvan';
 *
 * const policy: MissingPolicy = 'strict';
 * ```
 *
 * @category Aggregation
 */
export type MissingPolicy = 'partial' | 'strict' | 'zero';

type Bare = Pick<Cell, 'state' | 'amount' | 'from' | 'to' | 'qualifier' | 'reason'>;

const without = (state: Cell['state'], reason: CellReason): Bare => ({
  state,
  amount: null,
  from: null,
  to: null,
  reason,
});

function withAmount(amount: Amount, state: Cell['state']): Bare {
  const { from, to, unquantified } = amount;
  const bounds = unquantified ? { from: null, to: null } : { from, to };
  return {
    ...bounds,
    state,
    amount: unquantified || from !== to ? null : from,
    qualifier: qualifierOf(amount),
  };
}

/** The state of a total to which nobody has sent an amount. */
function silentTotal(contributions: readonly Contribution[]): Bare {
  const refused = contributions.find(({ figure }) => figure.refusal !== undefined);
  if (refused?.figure.refusal !== undefined) return without('refused', refused.figure.refusal);
  const states = new Set(contributions.map(({ figure }) => figure.state));
  const [only] = states;
  return without(states.size === 1 && only ? only : 'missing', 'nothing-reported');
}

function total(question: Question, contributions: readonly Contribution[], policy: MissingPolicy) {
  const figures = contributions.flatMap(({ figure }) => (figure.amount === null ? [] : [figure]));
  const amounts = figures.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const coverage = coverageOf(contributions);
  if (policy === 'strict' && coverage.reported < coverage.expected) {
    return without('missing', 'incomplete');
  }
  const isSilent = contributions.every(({ figure }) => figure.amount === null);
  if (isSilent && policy === 'zero' && coverage.expected > 0) {
    return withAmount(zeroAmount, 'reported');
  }
  if (isSilent) return silentTotal(contributions);
  if (question.indicator.combine.unit !== 'sum' && amounts.length > 1) {
    return without('refused', 'not-additive-over-units');
  }
  const allNil = figures.every(({ state }) => state === 'nil');
  return withAmount(addAmounts(amounts), allNil ? 'nil' : 'reported');
}

/** Adds up contributions into one cell; what may not be added is refused with the reason. */
export function additiveCell(
  question: Question,
  contributions: readonly Contribution[],
  policy: MissingPolicy,
): Omit<Cell, 'unit'> {
  const sent = contributions.filter(({ figure }) => figure.amount !== null);
  const [only, ...others] = sent;
  return {
    ...total(question, contributions, policy),
    indicator: question.indicator.code,
    period: question.period.id,
    precision: others.length === 0 ? only?.figure.precision : undefined,
    coverage: coverageOf(contributions),
    silent: silentUnits(contributions),
    contributors: sent.flatMap(({ figure }) => figure.contributors),
  };
}
