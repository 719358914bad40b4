import {
  countsLast,
  periodsAsked,
  pushedContext,
  whyNoTable,
  type AggregateOptions,
  type DatasetContext,
  type PushedContext,
} from '#room/aggregation';
import { DanvanError, requireObject } from '#room/findings';
import type { Indicator } from '#room/indicators';
import type { KnownLiteral } from '#room/kit';
import { nearestOf } from '#room/text';
import { askedRatios, numbered, whyWhole, withTerms, type Numbered } from './asked-ratios.js';
import { addedBreakdowns } from './added-breakdowns.js';
import { askedSums, daysOf } from './asked-sums.js';
import { keepAsked, type AskedOfStore } from './asked-of-store.js';
import { unitsSeen } from './asked-units.js';
import { partlyResidual } from './partly-residual.js';
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
}

/** The one category that is asked. */
function askedCategory({ categories = {} }: AggregateOptions) {
  const [entry] = Object.entries(categories);
  return entry === undefined ? null : { field: entry[0], category: entry[1] };
}

/** What travels whole, and why. */
function residualOf(
  { context, options }: Asking,
  numbers: Numbered,
  indicators: readonly Indicator[],
): readonly SqlResidual[] {
  const reason = whyNoTable(options);
  if (reason !== null) return [{ indicator: null, reason }];
  return whyWhole(context, numbers, { indicators, areTotals: askedCategory(options) === null });
}

/** What a database adds of the indicators of a table, and what travels whole. */
function partIndicators(asking: Asking) {
  const { context, options } = asking;
  const numbers = numbered(context);
  const indicators = wished(context, options.indicators);
  const residual = residualOf(asking, numbers, indicators);
  const isNothing = residual.some(({ indicator }) => indicator === null);
  const left = new Set(residual.map(({ indicator }) => indicator));
  const whole = withTerms(
    numbers,
    indicators.filter(({ code }) => isNothing || left.has(code)),
  );
  const inDatabase = indicators.filter((one) => !isNothing && !whole.has(numbers.keyOf(one)));
  const ratios = askedRatios(numbers, inDatabase);
  const notAdded = new Set([...whole, ...ratios.map(({ key }) => key)]);
  const asked = withTerms(numbers, inDatabase);
  const added = context.indicators.flatMap((indicator, key) =>
    asked.has(key) && !notAdded.has(key) ? [{ key, isLast: countsLast(indicator) }] : [],
  );
  const shown = inDatabase.map(numbers.keyOf).filter((key) => !notAdded.has(key));
  const codes = inDatabase.map(({ code }) => code);
  const category = askedCategory(options);
  const breakdowns = category === null ? addedBreakdowns(context, added) : [];
  return { codes, residual, whole: [...whole], added, ratios, category, breakdowns, shown };
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
 * planOf({ hierarchy, indicators }, asked).indicators; //=> ['outreach.sessions']
 * ```
 *
 * @category Databases
 */
export function planOf<
  UnitId extends string,
  Code extends string,
  const AskedUnit extends string,
  const AskedCode extends string,
>(
  context: DatasetContext<UnitId, Code>,
  options: AggregateOptions<KnownLiteral<UnitId, AskedUnit>, KnownLiteral<Code, AskedCode>>,
): SqlPlan<UnitId, Code>;
export function planOf(context: DatasetContext, options: AggregateOptions): SqlPlan {
  requireObject(options, 'options');
  const read = pushedContext(context, 'context');
  const { codes, residual, ...parted } = partIndicators({ context: read, options });
  const sums = askedSums(read, options);
  const asked: AskedOfStore = {
    context: read,
    sums,
    ...parted,
    ...unitsSeen(context, read, { options, sums }),
    columns: periodsAsked(read.periods, options).map(daysOf),
    isWhatWasSent: options.indicators === undefined && parted.added.length > 0,
    ...windowOf(sums),
  };
  const plan: SqlPlan = Object.freeze({
    context,
    options,
    indicators: Object.freeze(codes),
    residual: Object.freeze([...residual, ...partlyResidual({ asked, codes })]),
  });
  keepAsked(plan, asked);
  return plan;
}
