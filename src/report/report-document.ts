import type { Block } from './block.js';
import type { Layout } from './layout.js';

/** The language of a document's words and numbers. */
export type Language = 'vi' | 'en';

/** A part behind the signatures, on pages of its own. */
export interface Annex {
  /** “PHỤ LỤC I”. */
  readonly label: string;
  readonly title: string;
  /** What it belongs to, in brackets under the title. */
  readonly attachment?: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

/**
 * A report, ready to be written in any format.
 *
 * Term: báo cáo. A small tree of plain values that can be stored as JSON. It carries its layout as
 * data; it has no colours, fonts or file format of its own.
 */
export interface ReportDocument {
  readonly format: 'danvan-report/1';
  readonly language: Language;
  readonly title: string;
  readonly issuer: string;
  readonly layout: Layout;
  /** Printed on every page while the document is a draft. */
  readonly draftMark?: string;
  readonly blocks: readonly Block[];
  readonly annexes: readonly Annex[];
}
