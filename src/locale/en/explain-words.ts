import type { StatementFacts } from '#room/compose';
import type { Say } from '#room/locale';

type Figure = Pick<
  StatementFacts['as-sent'],
  'indicator' | 'period' | 'units' | 'isOwn' | 'isState' | 'measure' | 'categories'
>;

type Report = Pick<
  StatementFacts['left-out'],
  'unit' | 'period' | 'line' | 'isConsolidated' | 'isCumulative'
>;

const measures: { readonly [Measure in Figure['measure']]: string } = {
  actual: 'The figure',
  plan: 'The planned figure',
  change: 'The change',
  base: 'The base figure',
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
  const { indicator, period, units, isOwn, isState, measure, categories } = figure;
  const when = isState ? `at the end of ${say.period(period)}` : `for ${say.period(period)}`;
  const whose = `${unitsEn(units, 0, say)}${isOwn ? ' alone' : ''}`;
  const part = categories.length === 0 ? '' : ` (${say.quoted(...categories)})`;
  return `${measures[measure]} of ${whose} ${when}, ${say.indicator(indicator)}${part},`;
}

/** A report that was sent. */
export function reportEn({ unit, period, line, isConsolidated, isCumulative }: Report, say: Say) {
  const words = [isConsolidated && 'consolidated', isCumulative && 'running'];
  const kind = [...words.filter((word) => word !== false), isCumulative ? 'total' : 'figure'];
  const by = line === null ? '' : `, sent on the line ${say.line(line)}`;
  return `${kind.join(' ')} of ${say.unit(unit)}, ${say.period(period)}${by}`;
}

/** Days as texts say them. */
export const daysEn = (from: string, to: string, say: Say): string =>
  from === to ? say.date(to) : `${say.date(from)} to ${say.date(to)}`;
