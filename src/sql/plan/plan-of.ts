import {
  countsLast,
  periodsAsked,
  pushedContext,
  termIndicators,
  whyNoIndicator,
  whyNoTable,
  type AggregateOptions,
  type DatasetContext,
  type PushedContext,
} from '#room/aggregation';
import { DanvanError, requireObject } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { nearestOf } from '#room/text';
import { askedSums, daysOf } from './asked-sums.js';
import { keepAsked } from './asked-of-store.js';
import { askedUnits, notInForce } from './asked-units.js';
import type { SqlPlan, SqlResidual } from './sql-plan.js';
import { windowOf } from './window-of.js';

/** The indicators that a table may have. */
function wished({ indicators }: PushedContext, wish: readonly string[] | undefined) {
  if (wish === undefined) return indicators;
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return wish.map((code) => {
    const indicator = byCode.get(code);
    if (indicator !== undefined) return indicator;
    const nearest = nearestOf(code, [...byCode.keys()]);
    const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`;
    throw new DanvanError('UNKNOWN_INDICATOR', `The catalogue has no indicator "${code}".${hint}`);
  });
}

/** What a table is asked of. */
interface Asking {
  readonly context: PushedContext;
  readonly options: AggregateOptions;
  readonly hasRegister: boolean;
}

/** What travels whole, and why. */
function residualOf(
  { context, options, hasRegister }: Asking,
  indicators: readonly Indicator[],
): readonly SqlResidual[] {
  const reason = whyNoTable(options, hasRegister);
  if (reason !== null) return [{ indicator: null, reason }];
  return indicators.flatMap((indicator) => {
    const why = whyNoIndicator(context, indicator);
    return why === null ? [] : [{ indicator: indicator.code, reason: why }];
  });
}

/** Numbers of indicators, and of the terms of those that are recomputed. */
function withTerms(context: PushedContext, indicators: readonly Indicator[]): ReadonlySet<number> {
  const indicatorPlaces = new Map(context.indicators.map(({ code }, place) => [code, place]));
  const store = { indicators: context.indicators, indicatorPlaces };
  const all = indicators.flatMap((indicator) => {
    const terms = termIndicators(store, indicator);
    return terms === null ? [indicator] : [indicator, terms.above, terms.below];
  });
  return new Set(all.flatMap(({ code }) => indicatorPlaces.get(code) ?? []));
}

/** What a database adds of the indicators of a table, and what travels whole. */
function partIndicators(asking: Asking) {
  const { context, options } = asking;
  const indicators = wished(context, options.indicators);
  const residual = residualOf(asking, indicators);
  const isNothing = residual.some(({ indicator }) => indicator === null);
  const left = new Set(residual.map(({ indicator }) => indicator));
  const leftOut = indicators.filter(({ code }) => isNothing || left.has(code));
  const whole = withTerms(context, leftOut);
  const asked = new Set(isNothing ? [] : indicators);
  const added = context.indicators.flatMap((indicator, key) =>
    asked.has(indicator) && !whole.has(key) ? [{ key, isLast: countsLast(indicator) }] : [],
  );
  return { residual, whole: [...whole], added };
}

/**
 * Plans a table over figures in a database: what it adds up there, and what is finished in memory.
 *
 * Vietnamese: lập kế hoạch tổng hợp.
 *
 * The table is the same as {@link aggregate} makes of the same figures in memory, wherever the plan
 * is run.
 *
 * @param context - Hierarchy, catalogue, reporting lines, periods and obligations of the figures.
 * @param options - Units, period, comparison, indicators and what to do with missing figures.
 * @returns The plan.
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`, `UNKNOWN_INDICATOR`, `UNKNOWN_PERIOD`,
 *   `OVERLAPPING_UNITS` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { planOf } from 'danvan/sql';
 * import { indicators } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
 * const asked = { units: 'xa-a', period: '2026-Q3', indicators: ['outreach.sessions'] };
 * planOf({ hierarchy, indicators }, asked).residual; //=> []
 * ```
 *
 * @category Databases
 */
export function planOf(context: DatasetContext, options: AggregateOptions): SqlPlan {
  requireObject(options, 'options');
  const read = pushedContext(context, 'context');
  const hasRegister = context.register !== undefined;
  const { residual, whole, added } = partIndicators({ context: read, options, hasRegister });
  const sums = askedSums(read, options);
  const units = askedUnits(context, read, options);
  const plan: SqlPlan = Object.freeze({
    context,
    options,
    indicators: Object.freeze(added.flatMap(({ key }) => read.indicators[key]?.code ?? [])),
    residual: Object.freeze(residual),
  });
  keepAsked(plan, {
    context: read,
    hasRegister,
    sums,
    added,
    whole,
    ...units,
    columns: periodsAsked(read.periods, options).map(daysOf),
    isWhatWasSent: options.indicators === undefined && added.length > 0,
    notInForce: notInForce(read, { ...units, sums }),
    ...windowOf(sums),
  });
  return plan;
}
