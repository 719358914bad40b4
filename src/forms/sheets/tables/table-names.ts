import { headingKeys, usualLabel } from '#room/text';
import type { CellData } from '#room/export';
import type { Indicator } from '#room/indicators';
import { parsePeriodLabel } from '#room/time';
import { cellText } from '../cells/cell-text.js';
import { unitFinder } from '../rows/unit-finder.js';
import type { TableOptions } from './table-options.js';

/** What every figure of a table belongs to. */
export type Dimension = 'unit' | 'indicator' | 'period';

export const dimensions: readonly Dimension[] = ['unit', 'indicator', 'period'];

/** What the cells of a table name. */
export interface TableNames {
  readonly idOf: (cell: CellData, dimension: Dimension) => string | undefined;
  /** The indicators that a name may mean, where there are several. */
  readonly severalOf: (cell: CellData) => readonly Indicator[];
}

const brackets = /\s*\([^()]*\)\s*$/;
const longest = 300;

/** A whole number that is the year of a report. */
const isYear = (value: CellData['value']): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;

function indicatorsBy(indicators: readonly Indicator[]) {
  const byKey = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const { code, name } = indicator;
    const keys = new Set([code, name.vi, name.en ?? ''].flatMap((text) => headingKeys(text)));
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), indicator]);
  }
  const codes = new Set(indicators.map(({ code }) => code));
  return (text: string): readonly Indicator[] => {
    if (text === '' || text.length > longest) return [];
    const own = codes.has(text) ? indicators.filter(({ code }) => code === text) : [];
    if (own.length > 0) return own;
    const keys = [...headingKeys(text), ...headingKeys(text.replace(brackets, ''))];
    return [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
  };
}

type Finders = Readonly<Record<Dimension, (text: string) => string | undefined>>;

/** Finds the id that a text names, by what it may name. */
function findersOf(options: TableOptions, indicatorsOf: ReturnType<typeof indicatorsBy>): Finders {
  const find = unitFinder(options);
  const { periods = {}, units } = options;
  return {
    unit: (text) => {
      if (units === undefined || text.length > longest) return undefined;
      const { id, findings } = find(text);
      return findings.some(({ severity }) => severity === 'error') ? undefined : id;
    },
    indicator: (text) => {
      const [only, other] = indicatorsOf(text);
      return other === undefined ? only?.code : undefined;
    },
    period: (text) => {
      if (!/\d/.test(text) || text.length > longest) return undefined;
      const read = parsePeriodLabel(text, periods);
      return read.ok ? read.value.id : undefined;
    },
  };
}

/** Takes in what a table may name; each text is asked once. */
export function tableNames(options: TableOptions): TableNames {
  const indicatorsOf = indicatorsBy(options.indicators);
  const finders = findersOf(options, indicatorsOf);
  const known = new Map<string, string | undefined>();
  return {
    idOf: (cell, dimension) => {
      if (cell.day !== undefined || cell.error !== undefined) return undefined;
      if (isYear(cell.value)) return dimension === 'period' ? String(cell.value) : undefined;
      if (typeof cell.value !== 'string') return undefined;
      const text = cellText(cell);
      const key = `${dimension}\n${text}`;
      if (!known.has(key)) known.set(key, finders[dimension](text));
      return known.get(key);
    },
    severalOf: (cell) => {
      const found = typeof cell.value === 'string' ? indicatorsOf(cellText(cell)) : [];
      return found.length > 1 ? found : [];
    },
  };
}

/** Whether a heading stands over running numbers or codes, which are no figures. */
export const isNumbering = (text: string): boolean => {
  const label = usualLabel(headingKeys(text));
  return label === 'number' || label === 'code';
};
