import { exactly, type Quantity } from '../choice/quantity.js';
import { known, noAmount, sumOf, type Bare } from '../count/amounts.js';
import type { Outcome } from '../count/outcome.js';
import type { MissingPolicy } from '../missing-policy.js';
import type { PushedSum } from './pushed.js';

/** What was counted elsewhere, and what was counted here: once as it is, once where all must be in. */
export interface Halves {
  readonly sum: PushedSum;
  readonly other: Outcome | null;
  readonly strict: Outcome | null;
}

/** The amounts of both halves. */
export function quantitiesOf({ sum, other }: Halves): readonly Quantity[] {
  const counted = sum.counted > 0 ? [exactly(sum.amount)] : [];
  const quantity = other?.quantity ?? null;
  return quantity === null ? counted : [...counted, quantity];
}

const isZero = ({ sum, other }: Halves): boolean =>
  !sum.hasAmount && (other === null || other.quantity === null || other.cell.state === 'nil');

/** Why nothing is known: where others owe the figure too, it is not all withheld or not applicable. */
const whyNothing = ({ sum, other }: Halves): Bare =>
  other === null || sum.expected > 0
    ? noAmount('missing', 'nothing-reported')
    : noAmount(other.cell.state, other.cell.reason ?? 'nothing-reported');

function areSilent({ sum, other }: Halves): boolean {
  const { reported = 0, partial = 0, expected = 0 } = other?.cell.coverage ?? {};
  return sum.expected + expected > 0 && sum.reported + sum.partial + reported + partial === 0;
}

/** Whether every unit has sent all it owes, or a consolidated figure covers it. */
function areWhole({ sum, strict }: Halves): boolean {
  const { reason, state } = strict?.cell ?? {};
  return sum.reported === sum.expected && reason !== 'incomplete' && state !== 'withheld';
}

/** The amount of both halves together. */
export function joinedBare(halves: Halves, policy: MissingPolicy): Bare {
  const quantities = quantitiesOf(halves);
  const bare =
    quantities.length === 0
      ? whyNothing(halves)
      : known(sumOf(quantities), isZero(halves) ? 'nil' : 'reported');
  const isOpen = bare.bounds !== null || bare.state === 'missing';
  if (policy === 'zero' && bare.state === 'missing' && areSilent(halves)) {
    return known(sumOf([]), 'reported');
  }
  return policy === 'strict' && isOpen && !areWhole(halves)
    ? noAmount('missing', 'incomplete')
    : bare;
}
