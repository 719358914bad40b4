import type { FigurePlace } from './submitted-figure.js';

/** The report that a figure or a submission belongs to, as one text. */
export const reportKey = ({ form, unit, period, line = '' }: FigurePlace): string =>
  JSON.stringify([form, unit, period, line]);

const byName = (categories: Readonly<Record<string, string>> | undefined) =>
  Object.entries(categories ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Where in its report a figure stands, as a list of texts; the defaults of observations written out. */
export function placeWords({ cell, of }: FigurePlace): readonly unknown[] {
  if (cell !== undefined) return ['cell', cell.row, cell.column];
  const { unit, indicator, period, line = '', activity = '' } = of ?? {};
  const { basis = 'in-period', scope = 'own', measure = 'actual', categories } = of ?? {};
  const kind = [basis, scope, measure];
  return ['of', unit, indicator, period, line, ...kind, activity, byName(categories)];
}

/** One text for each figure; no two of them share it. */
export const figureKey = (place: FigurePlace): string =>
  JSON.stringify([place.form, place.unit, place.period, place.line ?? '', ...placeWords(place)]);
