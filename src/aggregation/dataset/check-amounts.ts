import type { Finding } from '#room/findings';
import { placeOf, type Indicator, type Observation } from '#room/indicators';
import { decimalDigits } from '#room/text';
import { datasetFinding } from '../findings.js';

const most = Number.MAX_SAFE_INTEGER;

/** Whether a number holds an amount to the last digit that its indicator may have. */
function isHeld(amount: number, { kind, decimals }: Indicator): boolean {
  if (Math.abs(amount) > most) return false;
  const digits = kind === 'ratio' ? 0 : Math.min(decimals, decimalDigits(amount));
  return Math.abs(amount) * 10 ** digits <= most;
}

function* oddities(amount: number, { measure }: Observation, indicator: Indicator) {
  const { kind, decimals } = indicator;
  if (!isHeld(amount, indicator)) {
    yield ['dataset/amount-too-large', { amount, most }] as const;
  }
  if (amount < 0 && measure !== 'change') yield ['dataset/negative-amount', { amount }] as const;
  if (kind !== 'ratio' && decimalDigits(amount) > decimals) {
    yield ['dataset/too-many-decimals', { amount, decimals }] as const;
  }
}

/** Categories that the lists of the indicator do not have. */
function checkCategories(observation: Observation, indicator: Indicator) {
  const { breakdowns = [], dimensions = [] } = indicator;
  return Object.entries(observation.categories ?? {}).flatMap(([field, category]) => {
    if (dimensions.includes(field)) return [];
    const lists = breakdowns.filter((breakdown) => breakdown.field === field);
    const known = lists.flatMap(({ categories }) => categories);
    if (known.includes(category)) return [];
    const facts = { field, category, known };
    return [datasetFinding('dataset/unknown-category', facts, placeOf(observation))];
  });
}

/** What is odd about the amount and the categories of one observation. */
export function checkAmount(
  observation: Observation,
  indicator: Indicator | undefined,
): readonly Finding[] {
  if (indicator === undefined) return [];
  const ofCategories = checkCategories(observation, indicator);
  const { value } = observation;
  if (value.state !== 'reported') return ofCategories;
  const place = placeOf(observation);
  const amounts = [value.amount, value.to].filter((amount) => typeof amount === 'number');
  const ofAmounts = amounts.flatMap((amount) =>
    [...oddities(amount, observation, indicator)].map(([code, facts]) =>
      datasetFinding(code, facts, place),
    ),
  );
  return [...ofAmounts, ...ofCategories];
}
