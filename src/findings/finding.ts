/**
 * How grave a finding is.
 *
 * Vietnamese: mức độ.
 *
 * An `error` makes a figure wrong; a `warning` needs a look and may be acknowledged; a `note` only
 * tells.
 *
 * @example
 * ```ts
 * import type { Severity } from 'danvan';
 *
 * const severity: Severity = 'warning';
 * ```
 *
 * @category Findings
 */
export type Severity = 'error' | 'warning' | 'note';

/**
 * The cell of a workbook that a finding speaks of.
 *
 * Vietnamese: ô tính.
 *
 * `address` is in A1 form.
 *
 * @example
 * ```ts
 * import type { SheetCell } from 'danvan/findings';
 *
 * const cell: SheetCell = { sheet: 'Phụ lục I', address: 'D7' };
 * ```
 *
 * @category Findings
 */
export interface SheetCell {
  /** The name of the sheet. */
  readonly sheet: string;
  /** The cell: `B7`. */
  readonly address: string;
}

/**
 * Where the figure that a finding speaks of was read.
 *
 * Vietnamese: nguồn số liệu.
 *
 * @example
 * ```ts
 * import type { FindingSource } from 'danvan/findings';
 *
 * const source: FindingSource = { document: 'Phụ lục I', locator: 'trang tính 2, ô D7' };
 * ```
 *
 * @category Findings
 */
export interface FindingSource {
  /** The document or the file. */
  readonly document?: string | undefined;
  /** The place in it: sheet, cell, row, page. */
  readonly locator?: string | undefined;
}

/**
 * What the ids are called that a finding speaks of, by id.
 *
 * Vietnamese: tên gọi trong phát hiện.
 *
 * @example
 * ```ts
 * import type { FindingNames } from 'danvan/findings';
 *
 * const names: FindingNames = { 'xa-an-binh': { vi: 'xã An Bình' } };
 * ```
 *
 * @category Findings
 */
export interface FindingNames {
  readonly [id: string]: { readonly vi: string; readonly en?: string | undefined };
}

/**
 * Where a finding was met; every part that does not apply is absent.
 *
 * Vietnamese: vị trí.
 *
 * `path` leads into the data that was given; `unit`, `period` and `indicator` are ids.
 *
 * @example
 * ```ts
 * import type { FindingPlace } from 'danvan/findings';
 *
 * const place: FindingPlace = { path: ['observations', 3], unit: 'tay-ninh', period: '2020-H1' };
 * ```
 *
 * @category Findings
 */
export interface FindingPlace {
  /** Keys and places in lists, from the outermost on. Defaults to none. */
  readonly path?: readonly (string | number)[];
  /** The id of the unit it is about, where it is about one. */
  readonly unit?: string;
  /** The id of the period it is about, where it is about one. */
  readonly period?: string;
  /** The code of the indicator it is about, where it is about one. */
  readonly indicator?: string;
  /** The cell of a sheet in which it was found. */
  readonly cell?: SheetCell;
  /** Its row in a file or a sheet, counted from 1 with the header. */
  readonly row?: number;
  /** Where the figure was read, where its observation says so. */
  readonly source?: FindingSource;
  /** The names of units, indicators and lines that are known where the finding was made. */
  readonly names?: FindingNames;
  /** The act that asks for what is missing or wrong. */
  readonly legalBasis?: string;
}

/**
 * The facts of a finding whose code is not known.
 *
 * Vietnamese: dữ kiện của phát hiện.
 *
 * @example
 * ```ts
 * import type { FindingFacts } from 'danvan/findings';
 *
 * const facts: FindingFacts = { unit: 'xa-a', nearest: 'xa-an' };
 * ```
 *
 * @category Findings
 */
export interface FindingFacts {
  readonly [fact: string]: unknown;
}

/**
 * Something that is wrong with the data: returned, never thrown.
 *
 * Vietnamese: phát hiện (lỗi, cảnh báo, lưu ý).
 *
 * Compare findings by `code`, never by their sentences; {@link describeFinding} writes the sentence
 * in Vietnamese or English. {@link isFindingOf} tells the compiler which facts a code has.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 *
 * const { findings } = createHierarchy([{ id: 'a', name: 'Xã A', parent: 'b' }]);
 * findings[0]?.code; //=> 'organization/unknown-parent'
 * ```
 *
 * @category Findings
 */
export interface Finding<Code extends string = string, Facts = FindingFacts> extends FindingPlace {
  /** As `area/problem`; never renamed. */
  readonly code: Code;
  /**
   * How grave it is: `error` keeps a figure from counting, `warning` is to be looked at, `note` is
   * told.
   */
  readonly severity: Severity;
  /** Where it is in what was given: keys and places in lists, from the outermost on. */
  readonly path: readonly (string | number)[];
  /** The facts behind the sentence: ids, numbers, ISO calendar dates. */
  readonly params: Facts;
}
