/**
 * What a section of an instrument says.
 *
 * Vietnamese: mục của văn bản phối hợp.
 *
 * Each is a part of the data of a {@link CoordinationInstrument}.
 *
 * @example
 * ```ts
 * import type { InstrumentSectionId } from 'danvan/report';
 *
 * const first: InstrumentSectionId = 'objectives';
 * ```
 *
 * @category Report
 */
export type InstrumentSectionId =
  | 'parties'
  | 'objectives'
  | 'outcomes'
  | 'audiences'
  | 'principles'
  | 'mottoes'
  | 'contents'
  | 'campaigns'
  | 'methods'
  | 'meetings'
  | 'information'
  | 'focal-points'
  | 'responsibilities'
  | 'participants'
  | 'reviews'
  | 'funding'
  | 'term'
  | 'final-provisions';

/**
 * A section with its heading.
 *
 * Vietnamese: mục, điều.
 *
 * @example
 * ```ts
 * import type { InstrumentSection } from 'danvan/report';
 *
 * const section: InstrumentSection = { id: 'funding', heading: 'Kinh phí thực hiện' };
 * ```
 *
 * @category Report
 */
export interface InstrumentSection {
  /** Which section of an instrument it is. */
  readonly id: InstrumentSectionId;
  /** The words of its heading. */
  readonly heading: string;
}

/**
 * How a kind of instrument is put on paper: what it is called, its chapters, how they are numbered.
 *
 * Vietnamese: bố cục văn bản phối hợp.
 *
 * `documentKinds` are what its title may begin with, the first stands where it begins with none.
 * `articles`: chương, điều, khoản, counted through; `headings`: I, 1, a as the layout numbers them.
 * A section without data is left out, a chapter without sections too.
 *
 * @example
 * ```ts
 * import { usualOutline, type InstrumentOutline } from 'danvan/report';
 *
 * const usual = usualOutline('programme');
 * const ours: InstrumentOutline = { ...usual, documentSymbol: 'CTrPH' };
 * ours.documentKinds[0]; //=> 'Chương trình phối hợp'
 * ```
 *
 * @category Report
 */
export interface InstrumentOutline {
  /** Words of documents that an instrument may be. */
  readonly documentKinds: readonly string[];
  /** The letters of its kind in its number. */
  readonly documentSymbol: string;
  /** Whether its sections are articles or numbered headings. */
  readonly numbering: 'articles' | 'headings';
  /** Its chapters with their sections, in their order. */
  readonly chapters: readonly {
    readonly heading: string;
    readonly sections: readonly InstrumentSection[];
  }[];
}
