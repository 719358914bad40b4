import type { Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import { placeOf, type Observation } from '#room/indicators';
import { exactFigure } from './exact-figure.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { comparisonFinding } from './findings.js';

/** Observations of one figure, the one that counts first. */
function sameFigures(dataset: Dataset): readonly (readonly Observation[])[] {
  const order = new Map(dataset.lines.map(({ id }, index) => [id, index]));
  const rank = ({ line }: Observation) => (line === undefined ? -1 : (order.get(line) ?? 0));
  const groups = new Map<string, Observation[]>();
  for (const observation of dataset.observations) {
    const { unit, indicator, period, basis, scope } = observation;
    if (dataset.catalogue.get(indicator)?.combine.line !== 'once') continue;
    const key = JSON.stringify([unit, indicator, period.id, basis, scope]);
    groups.set(key, [...(groups.get(key) ?? []), observation]);
  }
  return [...groups.values()].map((group) => [...group].sort((a, b) => rank(a) - rank(b)));
}

const amountOf = (observation: Observation): number | null =>
  exactFigure(observation)?.amount ?? null;

function compare(dataset: Dataset, counted: Observation, other: Observation): Finding {
  const amount = amountOf(counted);
  const otherAmount = amountOf(other);
  const percent = inPercent(dataset, other.indicator);
  const lines = { counted: counted.line ?? '', other: other.line ?? '' };
  return amount === otherAmount
    ? comparisonFinding(
        'dataset/sent-by-two-lines',
        { counted: lines.counted, also: lines.other, amount, ...percent },
        placeOf(other),
      )
    : comparisonFinding(
        'dataset/lines-disagree',
        { ...lines, countedAmount: amount, otherAmount, ...percent },
        placeOf(other),
      );
}

/**
 * A figure that travels on several reporting lines is the same on all of them.
 *
 * Vietnamese: số liệu giữa các hệ thống báo cáo thống nhất.
 *
 * For indicators that are counted once whatever the line. The first line in the dataset's order
 * counts; the others are named, so that nobody adds them. Findings: `dataset/sent-by-two-lines`
 * (note), `dataset/lines-disagree` (warning).
 *
 * @example
 * ```ts
 * import { linesAgree } from 'danvan';
 *
 * linesAgree.name; //=> 'lines-agree'
 * ```
 *
 * @category Rules
 */
export const linesAgree: Rule = Object.freeze({
  name: 'lines-agree',
  *check(dataset: Dataset) {
    for (const group of sameFigures(dataset)) {
      const sent = group.filter(({ value }) => value.state !== 'missing');
      const [counted, ...others] = sent;
      if (counted === undefined) continue;
      for (const other of others) yield compare(dataset, counted, other);
    }
  },
});
