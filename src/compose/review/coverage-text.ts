import type { Cell, Coverage, Table } from '#room/aggregation';
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

/** Who sent a figure for others: “số tổng hợp của tỉnh Tây Ninh; 1/3 xã đã gửi số liệu”. */
function standInText(cell: Cell, table: Table, locale: DocumentWords): string {
  const { language, labels } = locale;
  const names = cell.standsIn.map((id) => {
    const name = table.hierarchy.byId.get(id)?.name;
    return name === undefined ? id : nameIn(name, language);
  });
  const { reported, expected } = cell.coverage;
  const heard = `${reported}/${expected} ${reportersLabel(table, locale)} ${labels.sentFigures}`;
  return `${labels.standsIn} ${names.join(', ')}; ${heard}`;
}

/** What must be known of who sent a figure; null where all did, themselves. */
export function heardText(cell: Cell, table: Table, locale: DocumentWords): string | null {
  if (cell.standsIn.length > 0) return standInText(cell, table, locale);
  const { reported, expected } = cell.coverage;
  return isIncomplete(cell.coverage)
    ? `${reported}/${expected} ${reportersLabel(table, locale)}`
    : null;
}

/** Not every unit that owes the figure has sent it for the whole period. */
export const isIncomplete = ({ reported, expected }: Coverage): boolean => reported < expected;
