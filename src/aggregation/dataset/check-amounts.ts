import type { Finding } from '#room/findings';
import { placeOf, type Indicator, type Observation } from '#room/indicators';
import { decimalDigits } from '#room/text';
import { datasetFinding } from '../findings.js';

/** What is odd about the amount of one observation that still counts. */
export function checkAmount(
  observation: Observation,
  indicator: Indicator | undefined,
): readonly Finding[] {
  const { value } = observation;
  if (value.state !== 'reported' || indicator === undefined) return [];
  const place = placeOf(observation);
  const amounts = [value.amount, value.to].filter((amount) => typeof amount === 'number');
  return amounts.flatMap((amount) => [
    ...(amount < 0 && observation.measure !== 'change'
      ? [datasetFinding('dataset/negative-amount', { amount }, place)]
      : []),
    ...(indicator.kind !== 'ratio' && decimalDigits(amount) > indicator.decimals
      ? [
          datasetFinding(
            'dataset/too-many-decimals',
            { amount, decimals: indicator.decimals },
            place,
          ),
        ]
      : []),
  ]);
}
