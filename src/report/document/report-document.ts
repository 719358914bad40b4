import type { Language } from '#room/text';
import type { Finding } from '#room/findings';
import type { Block } from './block.js';
import type { Layout } from '../layout/layout.js';
import type { DocumentVersion } from './document-version.js';

/**
 * A part behind the signatures, on pages of its own.
 *
 * Vietnamese: phụ lục.
 *
 * @example
 * ```ts
 * import type { Annex } from 'danvan/report';
 *
 * const annex: Annex = {
 *   label: 'PHỤ LỤC I',
 *   title: 'Số liệu tổng hợp',
 *   orientation: 'landscape',
 *   blocks: [{ kind: 'paragraph', text: 'Không có số liệu.' }],
 * };
 * ```
 *
 * @category Report
 */
export interface Annex {
  /** “PHỤ LỤC I”. */
  readonly label: string;
  /** What the annex is about. */
  readonly title: string;
  /** What it belongs to, in brackets under the title. */
  readonly attachment?: string;
  /** How its pages stand. */
  readonly orientation: 'portrait' | 'landscape';
  /** The annex itself. */
  readonly blocks: readonly Block[];
}

/**
 * A report, ready to be written in any format.
 *
 * Vietnamese: báo cáo.
 *
 * A small tree of plain values that can be stored as JSON. It carries its layout as data; it has no
 * colours, fonts or file format of its own.
 *
 * @example
 * ```ts
 * import type { ReportDocument } from 'danvan';
 *
 * const tablesOf = ({ blocks, annexes }: ReportDocument) =>
 *   [...blocks, ...annexes.flatMap((annex) => annex.blocks)].filter(({ kind }) => kind === 'table');
 * ```
 *
 * @category Report
 */
export interface ReportDocument {
  /** The version of this shape; a later version of the library can print it. */
  readonly format: 'danvan-report/1';
  /** The language of its words. */
  readonly language: Language;
  /** What it is called, in lists and in the properties of a file. */
  readonly title: string;
  /** The name of the body that issues it. */
  readonly issuer: string;
  /** How it is printed. */
  readonly layout: Layout;
  /** Printed on every page while the document is a draft. */
  readonly draftMark?: string;
  /** Address, telephone and e-mail of the issuer, at the foot of page one. */
  readonly contact?: string;
  /** Which figures it was made from; its code stands in a note. */
  readonly dataVersion?: DocumentVersion;
  /** The document itself, from the letterhead to the signatures. */
  readonly blocks: readonly Block[];
  /** What follows the signatures, each from a new page on. */
  readonly annexes: readonly Annex[];
}

/**
 * A report as it was composed, with what the composer has to say about it.
 *
 * Vietnamese: báo cáo.
 *
 * `findings` are for whoever composes; no exporter prints them.
 *
 * @example
 * ```ts
 * import type { ComposedReport } from 'danvan';
 *
 * const isWhole = ({ findings }: ComposedReport): boolean => findings.length === 0;
 * ```
 *
 * @category Report
 */
export interface ComposedReport extends ReportDocument {
  /** What whoever signs should know: words of the outline not printed, a layout not confirmed. */
  readonly findings: readonly Finding[];
}
