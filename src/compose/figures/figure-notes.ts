import { askedTable, type Cell, type Table } from '#room/aggregation';
import type { DocumentWords } from '#room/locale';
import { fillLabel, formatPercent } from '#room/text';

const reasons = ['error', 'outside-period', 'previous-missing'] as const;

/** What was sent and is not in a figure, as a reader must know it. */
function excludedNotes({ excluded }: Cell, { labels }: DocumentWords): readonly string[] {
  return reasons.flatMap((reason) => {
    const count = excluded.filter((one) => one.reason === reason).length;
    return count === 0 ? [] : [fillLabel(labels[`excluded-${reason}`], { count })];
  });
}

/** The rates that were sent as such, where a rate was recomputed in their place. */
function statedRates(cell: Cell, table: Table): readonly number[] {
  if (cell.terms === undefined || cell.amount === null || cell.excluded.length === 0) return [];
  const observations = askedTable(table)?.plan.dataset.observations ?? [];
  return cell.excluded.flatMap(({ position }) => {
    const sent = observations[position];
    const value = sent?.indicator === cell.indicator ? sent.value : undefined;
    const amount = value !== undefined && 'amount' in value ? value.amount : null;
    return amount === null || amount === cell.amount ? [] : [amount];
  });
}

function rateNotes(cell: Cell, table: Table, { labels, language }: DocumentWords) {
  const stated = statedRates(cell, table);
  const [only, ...others] = stated;
  if (only === undefined) return [];
  return others.length > 0
    ? [fillLabel(labels.ratesRecomputedMany, { count: stated.length })]
    : [fillLabel(labels.ratesRecomputed, { stated: formatPercent(only, { language }) })];
}

/** What of the figures that were sent is not in a cell: left out, or recomputed. */
export const figureNotes = (cell: Cell, table: Table, words: DocumentWords): readonly string[] => [
  ...excludedNotes(cell, words),
  ...rateNotes(cell, table, words),
];
