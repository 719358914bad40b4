import type { AskedOfStore } from './asked-of-store.js';
import { boundTo } from './asked-ratios.js';
import type { SqlResidual } from './sql-plan.js';
import { thereInPart, unevenlyCompared } from './uneven-units.js';
import { withUnitsBelow } from './with-units-below.js';

type Reason = SqlResidual['reason'];

/** A plan in numbers, and the codes of the table that are added. */
interface Added {
  readonly asked: AskedOfStore;
  readonly codes: readonly string[];
}

/** Those of the table among some indicators, or that ratios bind to them. */
function codesOf({ asked, codes }: Added, keys: readonly number[]): readonly string[] {
  const { indicators } = asked.context;
  const bound = new Set([...boundTo(asked.ratios, keys)].map((key) => indicators[key]?.code));
  return codes.filter((code) => bound.has(code));
}

const statesOf = (added: Added): readonly string[] =>
  codesOf(
    added,
    added.asked.added.flatMap(({ key, isLast }) => (isLast ? [key] : [])),
  );

/** Figures of some units, and of those that count below them; none where there are no such units. */
function ofUnits(
  { seen, context: { tree } }: AskedOfStore,
  { reason, units }: { readonly reason: Reason; readonly units: readonly number[] },
  indicators: readonly (string | null)[],
): readonly SqlResidual[] {
  if (units.length === 0) return [];
  const all = [...withUnitsBelow(seen, new Set(units))].sort((a, b) => a - b);
  const ids = Object.freeze(all.map((unit) => tree.units[unit]?.id ?? ''));
  return indicators.map((indicator) => ({ indicator, reason, units: ids }));
}

/** What belongs to several units, or to some days alone. */
function ofPlaces(added: Added): readonly SqlResidual[] {
  const { asked } = added;
  const seen = asked.seen ?? [];
  const states = statesOf(added);
  const divided = seen.flatMap(({ unit, kind }) => (kind === 'part' ? [unit] : []));
  const heirs = seen.flatMap(({ unit, isOfPart }) => (isOfPart ? [unit] : []));
  const part = states.length === 0 ? [] : thereInPart(asked);
  return [
    ...ofUnits(asked, { reason: 'divided', units: divided }, [null]),
    ...ofUnits(asked, { reason: 'divided', units: heirs }, states),
    ...ofUnits(asked, { reason: 'days', units: unevenlyCompared(asked) }, [null]),
    ...ofUnits(asked, { reason: 'days', units: part }, states),
  ];
}

/** Open breakdowns, which make up no total; those that make one up are added but in ClickHouse. */
function ofBreakdowns(added: Added): readonly SqlResidual[] {
  const { breakdowns } = added.asked;
  const keysOf = (isOpen: boolean) =>
    breakdowns.flatMap(({ key, isComplete }) => (isOpen && isComplete ? [] : [key]));
  const reason = 'breakdown';
  const open = codesOf(added, keysOf(true));
  const others = codesOf(added, keysOf(false)).filter((code) => !open.includes(code));
  return [
    ...open.map((indicator) => ({ indicator, reason }) as const),
    ...others.map((indicator) => ({ indicator, reason, dialect: 'clickhouse' }) as const),
  ];
}

/** What travels of figures that a database adds, for what is asked, of which units, in which database. */
export function partlyResidual(added: Added): readonly SqlResidual[] {
  const { asked } = added;
  if (asked.added.length === 0) return [];
  const ofAll = (isSo: boolean, one: Omit<SqlResidual, 'indicator'>): readonly SqlResidual[] =>
    isSo ? [{ indicator: null, ...one }] : [];
  const isCompared = asked.sums.some(({ base, plan }) => base !== null || plan !== null);
  return [
    ...ofBreakdowns(added),
    ...ofPlaces(added),
    ...ofAll(asked.category !== null, { reason: 'other-categories' }),
    ...ofAll(asked.context.lines.length > 0, { reason: 'lines' }),
    ...ofAll(isCompared, { reason: 'compared' }),
    ...ofAll(asked.seen !== null, { reason: 'view', dialect: 'clickhouse' }),
  ];
}
