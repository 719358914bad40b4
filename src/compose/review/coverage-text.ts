import type { Cell, Coverage, FigureTable } from '#room/aggregation';
import type { ReviewWords } from '#room/locale';
import { nameIn, type Unit } from '#room/organization';
import { fillLabel } from '#room/text';
import { pluralName } from '../sentences/plural-name.js';

/** The kinds of the units that report, as reports name them: “xã, phường”. */
export function reportersLabel(table: FigureTable, { language, labels }: ReviewWords): string {
  const kinds = new Set(table.expected.map(({ kind }: Unit) => kind));
  const names = table.hierarchy.kinds
    .filter(({ id }) => kinds.has(id))
    .map(({ name }) => pluralName(nameIn(name, language), language));
  return names.length > 0 ? names.join(', ') : labels.units;
}

/** “(10/12 xã, phường)”: how many of the units that owe a figure have sent it. */
export const coverageText = (
  { reported, expected }: Coverage,
  table: FigureTable,
  locale: ReviewWords,
): string => `(${reported}/${expected} ${reportersLabel(table, locale)})`;

/** The units by their names: “tỉnh Tây Ninh”. */
const namesOf = (ids: readonly string[], table: FigureTable, { language }: ReviewWords): string =>
  ids
    .map((id) => {
      const name = table.hierarchy.byId.get(id)?.name;
      return name === undefined ? id : nameIn(name, language);
    })
    .join(', ');

/** Who sent a figure for others: “số tổng hợp của tỉnh Tây Ninh; 1/3 xã đã gửi số liệu”. */
function standInText(cell: Cell, table: FigureTable, locale: ReviewWords): string {
  const { labels } = locale;
  const { reported, expected } = cell.coverage;
  const heard = `${reported}/${expected} ${reportersLabel(table, locale)} ${labels.sentFigures}`;
  return `${labels.standsIn} ${namesOf(cell.standsIn, table, locale)}; ${heard}`;
}

/** Whose figure it is, where none of the units below has sent one: “số liệu của tỉnh Tây Ninh”. */
function ownText({ unit }: Cell, table: FigureTable, locale: ReviewWords): string | null {
  const ids = unit === null ? table.units.map(({ id }) => id) : [unit];
  return fillLabel(locale.labels.figuresOf, { heard: namesOf(ids, table, locale) });
}

/** “10/12 xã, phường và 2 xã, phường gửi chưa đủ”: how many were heard, and of how many only a part. */
function heardUnits(
  { reported, partial, expected }: Coverage,
  table: FigureTable,
  locale: ReviewWords,
): string {
  const { labels } = locale;
  const units = reportersLabel(table, locale);
  const heard = `${reported}/${expected} ${units}`;
  if (partial === 0) return heard;
  const values = { heard, partial: String(partial), expected: String(expected), units };
  return fillLabel(reported === 0 ? labels.heardOnlyPartly : labels.heardPartly, values);
}

/** What must be known of who sent a figure; null where all did, themselves. */
export function heardText(cell: Cell, table: FigureTable, locale: ReviewWords): string | null {
  if (cell.standsIn.length > 0) return standInText(cell, table, locale);
  if (!isIncomplete(cell.coverage)) return null;
  const { reported } = cell.coverage;
  const isOwn = reported === 0 && cell.partial.length === 0 && cell.contributors.length > 0;
  if (isOwn) return ownText(cell, table, locale);
  return fillLabel(locale.labels.figuresOf, { heard: heardUnits(cell.coverage, table, locale) });
}

/** How many of all, where it is all of them: “số liệu của 12/12 xã, phường”. */
export const allHeardText = (
  { expected }: Coverage,
  table: FigureTable,
  locale: ReviewWords,
): string =>
  fillLabel(locale.labels.figuresOf, {
    heard: `${expected}/${expected} ${reportersLabel(table, locale)}`,
  });

/** Of figures that not as many have sent: “số liệu của 1/3 đến 3/3 xã, phường”. */
export function heardBetween(
  [least, most]: readonly [Coverage, Coverage],
  table: FigureTable,
  locale: ReviewWords,
): string {
  const share = ({ reported, expected }: Coverage) => `${reported}/${expected}`;
  const between = fillLabel(locale.labels.heardBetween, { from: share(least), to: share(most) });
  const units = `${between} ${reportersLabel(table, locale)}`;
  const isPartly = least.partial > 0 || most.partial > 0;
  const heard = isPartly ? fillLabel(locale.labels.somePartly, { heard: units }) : units;
  return fillLabel(locale.labels.figuresOf, { heard });
}

/** Not every unit that owes the figure has sent it for the whole period. */
export const isIncomplete = ({ reported, expected }: Coverage): boolean => reported < expected;
