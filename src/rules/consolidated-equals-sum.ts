import type { Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import { placeOf, type Observation } from '#room/indicators';
import { addExactly, subtractExactly } from '#room/text';
import { exactFigure, type ExactFigure } from './exact-figure.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { comparisonFinding } from './findings.js';

/** What `unit` sent for the very figure that `like` is, on any line, the first that has one. */
function sameFigure(
  dataset: Dataset,
  unit: string,
  like: Pick<Observation, 'indicator' | 'period' | 'basis'> & {
    readonly scopes: readonly Observation['scope'][];
  },
): ExactFigure | undefined {
  const sent = (dataset.byUnit.get(unit)?.get(like.indicator) ?? []).filter(
    ({ period, basis }) => period.id === like.period.id && basis === like.basis,
  );
  return like.scopes
    .flatMap((scope) => sent.filter((observation) => observation.scope === scope))
    .flatMap((observation) => exactFigure(observation) ?? [])[0];
}

function difference(dataset: Dataset, consolidated: Observation): Finding | null {
  const stated = exactFigure(consolidated);
  const below = (dataset.hierarchy.children.get(consolidated.unit) ?? []).filter(
    ({ category }) => category === 'place',
  );
  const { indicator, period, basis } = consolidated;
  const like = { indicator, period, basis };
  const own = sameFigure(dataset, consolidated.unit, { ...like, scopes: ['own'] });
  const sent = below.flatMap(
    ({ id }) => sameFigure(dataset, id, { ...like, scopes: ['consolidated', 'own'] }) ?? [],
  );
  if (stated === undefined || below.length === 0 || sent.length < below.length) return null;
  const sum = addExactly([...sent, ...(own ? [own] : [])].map(({ amount }) => amount));
  if (stated.amount === sum || stated.openAbove || stated.openBelow) return null;
  const params = {
    consolidated: stated.amount,
    sum,
    difference: subtractExactly(stated.amount, sum),
    reported: sent.length,
    expected: below.length,
    ...inPercent(dataset, indicator),
  };
  return comparisonFinding('dataset/consolidated-differs', params, placeOf(consolidated));
}

/**
 * A figure that a unit sent for all below it equals the sum of what they sent themselves.
 *
 * Vietnamese: số tổng hợp bằng tổng số liệu của các đơn vị trực thuộc.
 *
 * Held only where every unit directly below has sent the same figure for the same period. Finding:
 * `dataset/consolidated-differs`, a warning.
 *
 * @example
 * ```ts
 * import { consolidatedEqualsSum } from 'danvan';
 *
 * consolidatedEqualsSum.name; //=> 'consolidated-equals-sum'
 * ```
 *
 * @category Rules
 */
export const consolidatedEqualsSum: Rule = Object.freeze({
  name: 'consolidated-equals-sum',
  *check(dataset: Dataset) {
    for (const observation of dataset.observations) {
      if (observation.scope !== 'consolidated') continue;
      if (dataset.catalogue.get(observation.indicator)?.combine.unit !== 'sum') continue;
      const finding = difference(dataset, observation);
      if (finding !== null) yield finding;
    }
  },
});
