import { rowsAt } from '#room/aggregation';
import type { FigureRelation } from '#room/indicators';
import { counts, isFigure, type Figures } from '../sent/figures.js';
import { finderOf, type FindRow } from '../sent/finder.js';
import { reportKey } from '../sent/report-key.js';
import { measureAt } from '../sent/series.js';

type SumTerm = NonNullable<FigureRelation['sumOf']>[number];

/** A figure that another one is held to. */
export type FigureTerm = Exclude<SumTerm, { readonly number: number }>;

const kindAt = ({ columns, periods }: Figures, row: number): string =>
  periods[columns.periods[row] ?? 0]?.period.kind ?? '';

/** The rows of a term by what they have in common with the figure that is held to it. */
function rowsOf(figures: Figures, term: FigureTerm, rows: Int32Array): readonly number[] {
  const isOf = (row: number) =>
    counts(figures, row) && isFigure(figures, row) && measureAt(figures, row) === term.measure;
  return [...rows].filter(isOf);
}

const inSameReport = { measure: true } as const;
const inAnyReport = { measure: true, days: true } as const;

/** The last day that must be just before, so that one report follows the other. */
const followsKey = (figures: Figures, row: number, day: number): string =>
  `${reportKey(figures, row, inAnyReport)} ${kindAt(figures, row)} ${day}`;

function otherMeasure(figures: Figures, term: FigureTerm) {
  const groups = figures.figureRows(figures.indicatorPlaces.get(term.indicator) ?? -1);
  return (unit: number): FindRow => {
    const rows = rowsOf(figures, term, rowsAt(groups, unit));
    const byKey = new Map(rows.map((row) => [reportKey(figures, row, inSameReport), row]));
    return (sent) => byKey.get(reportKey(figures, sent, inSameReport)) ?? -1;
  };
}

function reportBefore(figures: Figures, term: FigureTerm) {
  const groups = figures.figureRows(figures.indicatorPlaces.get(term.indicator) ?? -1);
  const days = (row: number) => figures.stretches[figures.stretchOf(row)] ?? { from: 0, to: 0 };
  return (unit: number): FindRow => {
    const rows = rowsOf(figures, term, rowsAt(groups, unit));
    const byKey = new Map(rows.map((row) => [followsKey(figures, row, days(row).to), row]));
    return (sent) => byKey.get(followsKey(figures, sent, days(sent).from - 1)) ?? -1;
  };
}

/** Finds the row of a term for a row that is held to it, unit by unit; -1 for none. */
export function termFinder(figures: Figures, term: FigureTerm): (unit: number) => FindRow {
  if (term.report === 'before') return reportBefore(figures, term);
  return term.measure === 'actual'
    ? finderOf(figures, term.indicator)
    : otherMeasure(figures, term);
}
