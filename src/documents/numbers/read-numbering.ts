import * as z from 'zod/mini';
import { requireShape, type Finding } from '#room/findings';
import { groupBy } from '#room/kit';
import { keptShape } from '#room/records';
import { documentSchema, type Document } from '../document.js';
import { numberingShape, type NumberingOptions } from './numbering-options.js';
import type { NumberingRule } from './numbering-rule.js';
import { createSeriesReader, type SeriesNumber } from './series-of.js';
import { documentFinding } from '../findings.js';

/**
 * A series of numbers, with the documents that have them.
 *
 * Vietnamese: hệ thống số văn bản.
 *
 * `id` names it by system, issuer, kind, and year or term; `next` is the number after the highest.
 *
 * @example
 * ```ts
 * import type { NumberSeries } from 'danvan/documents';
 *
 * const isFull = ({ documents, next }: NumberSeries): boolean => documents.length === next - 1;
 * ```
 *
 * @category Documents
 */
export interface NumberSeries {
  /** Identity of the series. */
  readonly id: string;
  /** The rule by which it counts. */
  readonly rule: NumberingRule;
  /** In the order of their numbers. */
  readonly documents: readonly Document[];
  /** The next number that is free. */
  readonly next: number;
}

/**
 * The series of some documents, and what was wrong with their numbers.
 *
 * Vietnamese: kiểm tra việc đánh số văn bản.
 *
 * @example
 * ```ts
 * import type { ReadNumbering } from 'danvan/documents';
 *
 * const count = ({ values }: ReadNumbering): number => values.length;
 * ```
 *
 * @category Documents
 */
export interface ReadNumbering {
  /** Each series of numbers with the next one that is free. */
  readonly values: readonly NumberSeries[];
  /** @deprecated Use `values`. */
  readonly series: readonly NumberSeries[];
  /** Numbers that stand twice, are left out or go backwards. */
  readonly findings: readonly Finding[];
}

const order = (a: SeriesNumber, b: SeriesNumber): number =>
  a.read.number - b.read.number || (suffixOf(a) < suffixOf(b) ? -1 : 1);

const suffixOf = ({ read }: SeriesNumber): string => (read.suffix ?? '').toLowerCase();

const startOf = ({ startsAt = 1 }: NumberingRule): number => startsAt;

/** One finding for each run of numbers that nobody has, from the first number of the series on. */
function gapsIn(series: string, rows: readonly SeriesNumber[]): readonly Finding[] {
  return rows.flatMap(({ read, rule }, at) => {
    const before = rows[at - 1]?.read.number ?? startOf(rule) - 1;
    if (read.number - before <= 1) return [];
    const facts = { series, first: before + 1, last: read.number - 1 };
    return [documentFinding('documents/numbers-missing', facts)];
  });
}

function repeatsIn(series: string, rows: readonly SeriesNumber[]): readonly Finding[] {
  const byNumber = groupBy(rows, (row) => `${row.read.number}${suffixOf(row)}`);
  return [...byNumber].flatMap(([number, those]) => {
    const documents = those.map(({ document }) => document.id);
    if (documents.length === 1) return [];
    const place = { path: ['documents', documents[1] ?? '', 'number'] };
    const facts = { series, number, documents };
    return [documentFinding('documents/number-repeated', facts, place)];
  });
}

/**
 * Sorts numbered documents into their series and names gaps and repeated numbers.
 *
 * Vietnamese: kiểm tra việc đánh số văn bản.
 *
 * Documents without a number are passed over. The issuer is the first id of the document, or else
 * the first symbol of its number; the kind is that of the document, or the only one that its symbol
 * can mean, or else the symbol. Findings: `documents/numbers-missing`, one for each run,
 * `documents/number-repeated`, `documents/series-not-known`, `documents/not-a-number`.
 *
 * @param documents - The documents of a register.
 * @param options - The rules, the kinds, and the terms of office.
 * @returns The series in the order in which they are first met, and the findings.
 *
 * @example
 * ```ts
 * import { readNumbering } from 'danvan/documents';
 * import { documentKinds as kinds, numberingRules as rules } from 'danvan/vietnam';
 *
 * const numbers = ['01/QĐ-UBND', '02/QĐ-UBND', '02/QĐ-UBND', '05/QĐ-UBND'];
 * const documents = numbers.map((number, at) => ({
 *   id: `qd-${at}`,
 *   number,
 *   date: '2022-01-05',
 *   issuers: [],
 * }));
 * const { values: series, findings } = readNumbering(documents, { kinds, rules });
 * series.map(({ id, next }) => [id, next]); //=> [['state · UBND · state-decision · 2022', 6]]
 * findings.map(({ code }) => code); //=> ['documents/numbers-missing', 'documents/number-repeated']
 * ```
 *
 * @category Documents
 */
export function readNumbering(
  documents: readonly Document[],
  options: NumberingOptions,
): ReadNumbering {
  requireShape(documents, keptShape(z.array(documentSchema)), 'documents');
  const read = createSeriesReader(requireShape(options, numberingShape, 'options'));
  const results = documents.flatMap((document) =>
    document.number === undefined ? [] : [read(document, document.number)],
  );
  const rows = results.flatMap((result) => (result.ok ? [result.value] : []));
  const groups = [...groupBy(rows, ({ series }) => series)].map(
    ([id, those]) => [id, those.toSorted(order)] as const,
  );
  const series = groups.flatMap(([id, those]): readonly NumberSeries[] => {
    const last = those.at(-1);
    if (last === undefined) return [];
    const { rule } = last;
    const next = Math.max(startOf(rule), last.read.number + 1);
    return [{ id, rule, documents: those.map(({ document }) => document), next }];
  });
  const findings = [
    ...results.flatMap((result) => (result.ok ? [] : result.findings)),
    ...groups.flatMap(([id, those]) => [...gapsIn(id, those), ...repeatsIn(id, those)]),
  ];
  return { values: series, series, findings };
}
