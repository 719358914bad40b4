import { askedTable, type Cell, type FigureTable } from '#room/aggregation';
import type { ReviewWords } from '#room/locale';
import { decimalDigits, fillLabel, formatPercent, roundHalfUp } from '#room/text';

const reasons = ['error', 'outside-period', 'previous-missing'] as const;

/** What was sent and is not in a figure, as a reader must know it. */
function excludedNotes({ excluded }: Cell, { labels }: ReviewWords): readonly string[] {
  return reasons.flatMap((reason) => {
    const count = excluded.filter((one) => one.reason === reason).length;
    return count === 0 ? [] : [fillLabel(labels[`excluded-${reason}`], { count })];
  });
}

/** Whether a stated rate is the recomputed one as precisely as it was stated: 74% for 73,85%. */
const isTheSame = (stated: number, amount: number): boolean =>
  roundHalfUp(amount, decimalDigits(stated)) === stated;

/** The rates that were sent as such, where another was recomputed in their place. */
function statedRates(cell: Cell, table: FigureTable): readonly number[] {
  if (cell.terms === undefined || cell.amount === null || cell.excluded.length === 0) return [];
  const { amount: recomputed, indicator, excluded, unit } = cell;
  const observations = askedTable(table)?.plan.dataset.observations ?? [];
  return excluded.flatMap(({ position }) => {
    const sent = observations[position];
    const value = sent?.indicator === indicator ? sent.value : undefined;
    const amount = value !== undefined && 'amount' in value ? value.amount : null;
    const isOwn = sent?.unit === unit || table.expected.length === 1;
    return amount === null || (isOwn && isTheSame(amount, recomputed)) ? [] : [amount];
  });
}

function rateNotes(cell: Cell, table: FigureTable, { labels, language }: ReviewWords) {
  const stated = statedRates(cell, table);
  const [only, ...others] = stated;
  if (only === undefined) return [];
  return others.length > 0
    ? [fillLabel(labels.ratesRecomputedMany, { count: stated.length })]
    : [fillLabel(labels.ratesRecomputed, { stated: formatPercent(only, { language }) })];
}

/** What of the figures that were sent is not in a cell: left out, or recomputed. */
export const figureNotes = (
  cell: Cell,
  table: FigureTable,
  words: ReviewWords,
): readonly string[] => [...excludedNotes(cell, words), ...rateNotes(cell, table, words)];
