import type { FormColumnInput } from '#room/forms';

/** A column with its headings from the widest down. */
type ColumnRow = Omit<FormColumnInput, 'heading'> & { readonly heading: readonly string[] };

type Facts = Omit<FormColumnInput, 'index' | 'heading'>;

/** One column: its printed index, its own heading, and what else there is to say. */
export const column = (index: string, heading: string, facts: Facts = {}): ColumnRow => ({
  index,
  heading: [heading],
  ...facts,
});

/** Columns under a common heading. */
export const under = (heading: string, rows: readonly ColumnRow[]): readonly ColumnRow[] =>
  rows.map((row) => ({ ...row, heading: [heading, ...row.heading] }));

/** What a column counts: an indicator, and a category of it. */
export const of = (code: string, categories?: Readonly<Record<string, string>>): Facts => ({
  indicator: { code, ...(categories !== undefined && { categories }) },
});

/** Money in triệu đồng. */
export const millions = {
  type: 'number',
  decimals: 3,
  unit: { vi: 'triệu đồng', en: 'million dong' },
  scale: 1_000_000,
} as const;

/** Money in đồng. */
export const dong = { unit: { vi: 'đồng', en: 'dong' } } as const;

/** Land in square metres. */
export const squareMetres = {
  type: 'number',
  decimals: 2,
  unit: { vi: 'm²', en: 'm²' },
} as const;
