import type { FigureTable } from '#room/aggregation';
import { nameIn } from '#room/organization';
import type { Figure } from './known-figure.js';
import { largestFirst } from './largest-first.js';
import { measuredFigure } from './measured-text.js';
import type { SentenceContext } from './sentence-context.js';

/** How many units are named. */
const mostNamed = 3;

const rowsOf = ({ rows }: FigureTable, { indicator, cell: { period } }: Figure) =>
  rows.flatMap(({ unit, role, cells }) => {
    const cell = cells.find((one) => one.indicator === indicator.code && one.period === period);
    return role === 'unit' && cell !== undefined && cell.amount !== null
      ? [{ unit, indicator, cell }]
      : [];
  });

/**
 * “xã A (120 cuộc), phường C (95 cuộc)”: the units with the largest figures, at most three; null where
 * fewer than two have one.
 */
export function rankText(figure: Figure, context: SentenceContext): string | null {
  const first = largestFirst(rowsOf(context.table, figure));
  if (first.length < 2) return null;
  return first
    .slice(0, mostNamed)
    .map((each) => {
      const name = nameIn(each.unit.name, context.locale.language);
      return `${name} (${measuredFigure(each, context)})`;
    })
    .join(', ');
}
