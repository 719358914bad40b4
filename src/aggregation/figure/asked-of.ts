import { groupBy } from '#room/kit';
import type { Remark } from '../choice/figure.js';
import type { Report } from '../choice/span.js';
import { derivedTotals } from './derive-totals.js';
import { categoryKey, type FigureKey } from './figure-key.js';
import { isReport, type SentRow } from './sent-row.js';

/** What a unit sent: an amount, or a word that stands for none. */
export type Read = Report | Remark;

/** The amounts among them. */
export const reportsIn = (read: readonly Read[]): readonly Report[] =>
  read.filter((what) => isReport(what));

/** What a unit sent of the category asked; of the total also what its parts add up to. */
export function askedOf(
  rows: readonly SentRow[],
  { indicator, categories }: FigureKey,
): readonly Read[] {
  const asked = categoryKey(categories);
  const read = rows.flatMap(({ category, what }) =>
    category === asked && what !== null ? [what] : [],
  );
  const breakdowns = asked === '' ? (indicator.breakdowns ?? []) : [];
  if (breakdowns.length === 0 || rows.every(({ category }) => category === '')) return read;
  const reports = rows.flatMap(({ category, what }) =>
    what !== null && isReport(what) ? [{ category, what }] : [],
  );
  const byCategory = new Map(
    [...groupBy(reports, ({ category }) => category)].map(([category, list]) => [
      category,
      list.map(({ what }) => what),
    ]),
  );
  return [...read, ...derivedTotals(breakdowns, byCategory)];
}
