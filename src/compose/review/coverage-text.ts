import type { Coverage, Table } from '#room/aggregation';
import type { DocumentWords } from '#room/locale';
import { nameIn, type Unit } from '#room/organization';

/** The kinds of the units that report, as reports name them: “xã, phường”. */
export function reportersLabel(table: Table, { language, labels }: DocumentWords): string {
  const kinds = new Set(table.expected.map(({ kind }: Unit) => kind));
  const names = table.hierarchy.kinds
    .filter(({ id }) => kinds.has(id))
    .map(({ name }) => nameIn(name, language));
  return names.length > 0 ? names.join(', ') : labels.units;
}

/** “(10/12 xã, phường)”: how many of the units that owe a figure have sent it. */
export const coverageText = (
  { reported, expected }: Coverage,
  table: Table,
  locale: DocumentWords,
): string => `(${reported}/${expected} ${reportersLabel(table, locale)})`;

/** Not every unit that owes the figure has sent it for the whole period. */
export const isIncomplete = ({ reported, expected }: Coverage): boolean => reported < expected;
