import type { Coverage } from './cell.js';
import type { Contribution } from './contributions.js';

const owes = ({ role, figure }: Contribution): boolean =>
  role !== 'own' && figure.state !== 'not-applicable';

/** Counts who owes a figure and who has sent it. */
export function coverageOf(contributions: readonly Contribution[]): Coverage {
  const owing = contributions.filter(owes);
  const sent = owing.filter(({ figure }) => figure.amount !== null);
  const reported = sent.filter(({ figure }) => figure.full).length;
  return { reported, partial: sent.length - reported, expected: owing.length };
}

/** The units that owe a figure and have sent nothing. */
export const silentUnits = (contributions: readonly Contribution[]): readonly string[] =>
  contributions
    .filter((contribution) => owes(contribution) && contribution.figure.amount === null)
    .map(({ unit }) => unit);
