import { DanvanError } from '#room/findings';
import type { Catalogue, Indicator } from '#room/indicators';
import { nearestOf } from '#room/text';
import type { Period } from '#room/time';
import { overlaps, type Stretch } from '../choice/span.js';
import { marks } from '../dataset/columns.js';
import type { Counted } from '../dataset/dataset-of.js';
import { daysOfPeriod } from '../dataset/store.js';
import type { TablePlan } from './asked-cell.js';
import { unitsAsked } from './units-asked.js';

function named(catalogue: Catalogue, codes: readonly string[]): readonly Indicator[] {
  return codes.map((code) => {
    const indicator = catalogue.get(code);
    if (indicator !== undefined) return indicator;
    const nearest = nearestOf(code, [...catalogue.keys()]);
    const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`;
    const message = `The catalogue has no indicator "${code}".${hint}`;
    throw new DanvanError('UNKNOWN_INDICATOR', message);
  });
}

/** Whether any of some units sent a row of an indicator that touches one of some stretches. */
function wasSent(store: Counted, indicator: number, about: Asked): boolean {
  const { columns, periods, figureRows } = store;
  const { numbers, starts, rows } = figureRows(indicator);
  return numbers.some((unit, place) => {
    if (about.isAsked[unit] !== 1) return false;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
      const row = rows[at] ?? 0;
      const days = periods[columns.periods[row] ?? 0];
      if (days === undefined) continue;
      const isCumulative = ((columns.marks[row] ?? 0) & marks.isCumulative) !== 0;
      const stretch = { from: isCumulative ? days.start : days.from, to: days.to };
      if (about.stretches.some((one) => overlaps(one, stretch))) return true;
    }
    return false;
  });
}

interface Asked {
  /** By number of a unit. */
  readonly isAsked: Uint8Array;
  readonly stretches: readonly Stretch[];
}

/** The indicators asked for; without a wish, all that were sent and the ratios that follow. */
export function chooseIndicators(
  plan: TablePlan,
  wish: readonly string[] | undefined,
  about: { readonly roots: readonly number[]; readonly periods: readonly Period[] },
): readonly Indicator[] {
  const { store } = plan.counting;
  const catalogue = new Map(store.indicators.map((indicator) => [indicator.code, indicator]));
  if (wish !== undefined) return named(catalogue, wish);
  const isAsked = unitsAsked(plan, about.roots);
  const asked = { isAsked, stretches: about.periods.map(daysOfPeriod) };
  const sent = new Set(
    plan.pushed?.sent ??
      store.indicators.flatMap(({ code }, place) => (wasSent(store, place, asked) ? [code] : [])),
  );
  return store.indicators.filter(
    ({ code, ratio }) =>
      sent.has(code) ||
      (ratio !== undefined && sent.has(ratio.numerator) && sent.has(ratio.denominator)),
  );
}
