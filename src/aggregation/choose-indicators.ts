import { DanvanError } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { descendantsOf } from '#room/organization';
import { nearestOf } from '#room/text';
import { containsPeriod, type Period } from '#room/time';
import type { Dataset } from './dataset.js';

function named(dataset: Dataset, codes: readonly string[]): readonly Indicator[] {
  return codes.map((code) => {
    const indicator = dataset.catalogue.get(code);
    if (indicator !== undefined) return indicator;
    const nearest = nearestOf(code, [...dataset.catalogue.keys()]);
    const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`;
    const message = `The catalogue has no indicator "${code}".${hint}`;
    throw new DanvanError('UNKNOWN_INDICATOR', message);
  });
}

/** The codes under which any of the units has sent anything for the period. */
function codesSent(dataset: Dataset, units: readonly string[], period: Period) {
  const all = units.flatMap((unit) => [
    unit,
    ...descendantsOf(dataset.hierarchy, unit).map(({ id }) => id),
  ]);
  const codes = new Set<string>();
  for (const unit of all) {
    for (const [code, observations] of dataset.byUnit.get(unit) ?? []) {
      if (observations.some((sent) => containsPeriod(period, sent.period))) codes.add(code);
    }
  }
  return codes;
}

/** The indicators asked for; without a wish, all that were sent and the ratios that follow. */
export function chooseIndicators(
  dataset: Dataset,
  wish: readonly string[] | undefined,
  about: { readonly units: readonly string[]; readonly period: Period },
): readonly Indicator[] {
  if (wish !== undefined) return named(dataset, wish);
  const sent = codesSent(dataset, about.units, about.period);
  return [...dataset.catalogue.values()].filter(
    ({ code, ratio }) =>
      sent.has(code) ||
      (ratio !== undefined && sent.has(ratio.numerator) && sent.has(ratio.denominator)),
  );
}
