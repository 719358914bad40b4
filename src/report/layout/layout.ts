import type { BodyLayout } from './body-layout.js';
import type { AnnexLayout, SignatureLayout } from './foot-layout.js';
import type { LetterheadLayout, TitleLayout } from './head-layout.js';
import type { LegalBasis } from './legal-basis.js';
import type { MarksLayout } from './marks-layout.js';
import type { PageLayout } from './page-layout.js';

export type { BodyLayout } from './body-layout.js';
export type { AnnexLayout, SignatureLayout } from './foot-layout.js';
export type { LetterheadLayout, LetterLayout, TitleLayout } from './head-layout.js';
export type { LegalBasis } from './legal-basis.js';
export type { MarksLayout } from './marks-layout.js';
export type { PageLayout, PageMargins } from './page-layout.js';
export type { TextStyle } from './text-style.js';

/**
 * The layout of official documents under one legal act: positions, sizes and signs as data.
 *
 * Vietnamese: thể thức và kỹ thuật trình bày văn bản.
 *
 * Days are ISO calendar dates, `from` and `to` both included; without `to` it is still in force.
 *
 * @example
 * ```ts
 * import { partyLayout } from 'danvan/vietnam';
 * import type { Layout } from 'danvan';
 *
 * const larger = (layout: Layout): Layout => ({
 *   ...layout,
 *   body: { ...layout.body, text: { size: 15 } },
 * });
 * partyLayout.map(larger).map(({ body }) => body.text.size); //=> [15, 15, 15]
 * ```
 *
 * @category Layouts
 */
export interface Layout {
  /** Identity of the layout. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The act that sets it. */
  readonly legalBasis: LegalBasis;
  /** The first day in force. It must be given, here or by its name of before. */
  readonly from?: string;
  /** The last day in force, included. */
  readonly to?: string;
  /** @deprecated Use `from`. */
  readonly validFrom?: string;
  /** @deprecated Use `to`. */
  readonly validTo?: string;
  /** The name of the font: Times New Roman. */
  readonly typeface: string;
  /** Paper, margins and page number. */
  readonly page: PageLayout;
  /** How the head of the first page is set. */
  readonly letterhead: LetterheadLayout;
  /** How kind and subject of the document are set. */
  readonly title: TitleLayout;
  /** How prose is set. */
  readonly body: BodyLayout;
  /** How signatures and recipients are set. */
  readonly signature: SignatureLayout;
  /** How annexes and their tables are set. */
  readonly annex: AnnexLayout;
  /** Marks of secrecy, of urgency and others. Defaults to bold capitals of 13 points in a frame. */
  readonly marks?: MarksLayout;
}
