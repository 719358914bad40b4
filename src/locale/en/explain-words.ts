import type { StatementFacts } from '#room/compose';
import type { Say } from '#room/locale';

type Figure = Pick<
  StatementFacts['as-sent'],
  | 'indicator'
  | 'period'
  | 'units'
  | 'isOwn'
  | 'isUnallocated'
  | 'isState'
  | 'measure'
  | 'categories'
>;

type Report = Pick<
  StatementFacts['left-out'],
  'unit' | 'period' | 'line' | 'term' | 'isConsolidated' | 'isCumulative'
>;

const measures: { readonly [Measure in Figure['measure']]: string } = {
  actual: '',
  plan: 'Plan, ',
  change: 'Change, ',
  base: 'Base figure, ',
};

/** Units by name, and how many others there are. */
export const unitsEn = (units: readonly string[], more: number, say: Say): string =>
  `${units.map(say.unit).join(', ')}${more === 0 ? '' : ` and ${say.number(more)} other units`}`;

/** “98 of 102 units (commune, ward)”. */
export const shareEn = (
  {
    reported,
    expected,
    kinds,
  }: Pick<StatementFacts['added-up'], 'reported' | 'expected' | 'kinds'>,
  say: Say,
): string => {
  const who = kinds.length === 0 ? '' : ` (${kinds.join(', ').toLocaleLowerCase('en')})`;
  const noun = expected === 1 ? 'unit' : 'units';
  return `${say.number(reported)} of ${say.number(expected)} ${noun}${who}`;
};

/** What a figure is called. */
export function figureEn(figure: Figure, say: Say): string {
  const { indicator, period, units, isOwn, isUnallocated, isState, measure, categories } = figure;
  const when = `${say.period(period)}${isState ? ' (last day)' : ''}`;
  const whose = `${unitsEn(units, 0, say)}${isOwn ? ' alone' : ''}${isUnallocated ? ' (not allocated)' : ''}`;
  const part = categories.length === 0 ? '' : ` (${say.quoted(...categories)})`;
  return `${measures[measure]}${say.indicator(indicator)}${part} of ${whose}, ${when}`;
}

/** A report that was sent. */
export function reportEn(report: Report, say: Say): string {
  const { unit, period, line, term, isConsolidated, isCumulative } = report;
  const words = [isConsolidated && 'consolidated', isCumulative && 'running'];
  const kind = [...words.filter((word) => word !== false), isCumulative ? 'total' : 'figure'];
  const of = term === null ? '' : ` ${say.indicator(term)}`;
  const by = line === null ? '' : `, sent on the line ${say.line(line)}`;
  return `${kind.join(' ')}${of} of ${say.unit(unit)}, ${say.period(period)}${by}`;
}

/** Days as texts say them. */
export const daysEn = (from: string, to: string, say: Say): string =>
  from === to ? say.date(to) : `${say.date(from)} to ${say.date(to)}`;
