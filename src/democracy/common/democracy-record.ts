import type { CalendarDate } from '#room/time';
import type { DemocracySphere } from './spheres.js';

/**
 * Where a record was read.
 *
 * Vietnamese: nguồn.
 *
 * All parts are free text; none names a person.
 *
 * @example
 * ```ts
 * import type { RecordSource } from 'danvan/democracy';
 *
 * const source: RecordSource = { document: 'Báo cáo quý I của xã', locator: 'mục II.1' };
 * ```
 *
 * @category Democracy
 */
export interface RecordSource {
  /** The document or file. */
  readonly document?: string | undefined;
  /** The place in it: a sheet and cell, a section. */
  readonly locator?: string | undefined;
  /** The words of the source. */
  readonly text?: string | undefined;
}

/**
 * What every record of grassroots democracy says.
 *
 * Vietnamese: hồ sơ thực hiện dân chủ ở cơ sở.
 *
 * No record holds personal data. A record belongs to the period that its days lie in, else to the
 * one it names.
 *
 * @example
 * ```ts
 * import type { DemocracyRecord } from 'danvan/democracy';
 *
 * const isOfCommunes = ({ sphere }: DemocracyRecord): boolean => sphere === 'commune';
 * ```
 *
 * @category Democracy
 */
export interface DemocracyRecord {
  /** Which record it is, within its list. */
  readonly id: string;
  /** The id of the place or body whose record it is. */
  readonly unit: string;
  /** Where it happened. Defaults to `commune`. */
  readonly sphere: DemocracySphere;
  /** The day on which it happened. */
  readonly date?: CalendarDate | undefined;
  /** The first day of what lasts. */
  readonly from?: CalendarDate | undefined;
  /** The last day of what lasts, included; none while it lasts. */
  readonly to?: CalendarDate | undefined;
  /** The id of the reporting period, where no day is known: `2026-Q1`. */
  readonly period?: string | undefined;
  /** Levels that it tells of: cấp tỉnh, cấp xã; words of the catalogue `levels`. Defaults to not known. */
  readonly levels: readonly string[];
  /** Ids of the documents that it rests on. Defaults to none. */
  readonly documents: readonly string[];
  /** Where it was read. */
  readonly source?: RecordSource | undefined;
  /** Anything else worth keeping; never about a person. */
  readonly note?: string | undefined;
}
