import type { Coverage, Table } from '#room/aggregation';
import { labels } from '#room/locale';
import { nameIn, type Unit } from '#room/organization';
import type { Language } from '#room/report';

/** The kinds of the units that report, as reports name them: “xã, phường”. */
export function reportersLabel(table: Table, language: Language): string {
  const kinds = new Set(table.expected.map(({ kind }: Unit) => kind));
  const names = table.hierarchy.kinds
    .filter(({ id }) => kinds.has(id))
    .map(({ name }) => nameIn(name, language));
  return names.length > 0 ? names.join(', ') : labels[language].units;
}

/** “(10/12 xã, phường)”: how many of the units that owe a figure have sent it. */
export const coverageText = (
  { reported, expected }: Coverage,
  table: Table,
  language: Language,
): string => `(${reported}/${expected} ${reportersLabel(table, language)})`;

/** Not every unit that owes the figure has sent it for the whole period. */
export const isIncomplete = ({ reported, expected }: Coverage): boolean => reported < expected;
