import type { Contributor, Explanation } from '#room/aggregation';
import type { Observation } from '#room/indicators';
import { groupBy } from '#room/kit';
import { addExactly } from '#room/text';
import { amountText, valueText, type Writing } from './amount-text.js';
import { saidCoverage } from './said-figure.js';
import { mostNamed, shortened } from './shortened.js';
import type { SaidReport, SaidUnit, Statement } from './statement-facts.js';

/** A report as it was sent. */
export const saidReport = (observation: Observation, writing: Writing): SaidReport => ({
  unit: observation.unit,
  figure: valueText(observation, writing),
  period: observation.period.id,
  line: observation.line ?? null,
  isConsolidated: observation.scope === 'consolidated',
  isCumulative: observation.basis === 'cumulative',
});

/** The parts of one unit as one figure; where they do not add to a number, one by one. */
function ofUnit(unit: string, parts: readonly Contributor[], writing: Writing): SaidUnit {
  const [only] = parts;
  const areExact = parts.every(({ amount, qualifier }) => amount !== null && !qualifier);
  if (only === undefined || parts.length === 1 || !areExact) {
    return { unit, figure: parts.map((part) => amountText(part, writing)).join(' + ') };
  }
  const amount = addExactly(parts.map((part) => part.amount ?? 0));
  const bounds = { from: amount, to: amount, plausibleFrom: amount, plausibleTo: amount };
  return { unit, figure: amountText({ amount, bounds }, writing) };
}

/** Who sent how much, where there are several. */
export function partsStatement(
  { contributors, units, policy }: Explanation,
  writing: Writing,
): readonly Statement[] {
  const byUnit = [...groupBy(contributors, ({ unit }) => unit)];
  const isWithheld = policy.effect === 'total-withheld';
  const isItself = byUnit.length < 2 && byUnit[0]?.[0] === units[0];
  if (byUnit.length === 0 || (isItself && !isWithheld)) return [];
  const { first, more } = shortened(byUnit);
  const parts = first.map(([unit, list]) => ofUnit(unit, list, writing));
  return [{ name: 'parts', facts: { parts, more, isWithheld } }];
}

function howCounted(part: Contributor, writing: Writing): readonly Statement[] {
  const { unit, from, to, basis, observations, less, isDerived } = part;
  const figure = amountText(part, writing);
  const [first] = observations;
  if (first === undefined) return [];
  const period = first.period.id;
  if (basis === 'difference') {
    const later = saidReport(first, writing);
    const taken = less.map((one) => saidReport(one, writing));
    return [{ name: 'difference', facts: { unit, figure, from, to, later, less: taken } }];
  }
  if (isDerived) return [{ name: 'from-categories', facts: { unit, figure, period } }];
  return basis === 'running-total'
    ? [{ name: 'running-total', facts: { unit, figure, period } }]
    : [];
}

/** Parts that do not stand as they were sent. */
export const conversionStatements = (
  { contributors }: Explanation,
  writing: Writing,
): readonly Statement[] =>
  contributors.flatMap((part) => howCounted(part, writing)).slice(0, mostNamed);

/** Consolidated figures that stand in, where they are not all that there is. */
export function standInStatements(
  explanation: Explanation,
  writing: Writing,
): readonly Statement[] {
  const { contributors, coverage } = explanation;
  const reported = new Set(coverage.reported);
  const standing = contributors.filter(({ standsInFor }) => standsInFor !== null);
  if (contributors.length === 1 && standing[0]?.unit === explanation.units[0]) return [];
  return standing.slice(0, mostNamed).map((part) => {
    const below = part.standsInFor ?? [];
    const { unit, from, to } = part;
    const heard = below.filter((id) => reported.has(id)).length;
    const { kinds } = saidCoverage(explanation, writing.locale.language);
    const figure = amountText(part, writing);
    const facts = { unit, figure, from, to, kinds, reported: heard, expected: below.length };
    return { name: 'stands-in', facts };
  });
}
