import type { Name } from '#room/organization';

/**
 * One section of an outline.
 *
 * Vietnamese: đề mục.
 *
 * `sentences` are made from figures. `{mediation.teams}` stands for the figure of an indicator.
 * Behind a colon stands what else is said of it: `:of` (“51/51”), `:change`, `:difference`,
 * `:percent`, `:base`, `:reached`, `:plan`, `:plan-percent`, `:parts`, `:by`, `:terms`, `:rank`,
 * `:words`. `:given` prints nothing and asks only that there is a figure.
 *
 * `{period}` is the period without its year, `{full-period}` with it, `{next-period}` the one
 * after, `{year}` the year, `{area}` the kind of place (“tỉnh”), `{whole-area}` “toàn tỉnh”.
 *
 * Text in square brackets is left out where the table lacks its figures. A sentence is left out
 * whole where the table lacks one of its other figures. Both are told as findings. Braces and
 * brackets stand in pairs, brackets never within brackets. A backslash before one prints it as it
 * is.
 *
 * @example
 * ```ts
 * import type { OutlineSection } from 'danvan/report';
 *
 * const section: OutlineSection = {
 *   id: 'mediation',
 *   level: 2,
 *   heading: 'Hòa giải ở cơ sở',
 *   sentences: ['Toàn {area} có {mediation.teams} tổ hòa giải.'],
 * };
 * ```
 *
 * @category Report
 */
export interface OutlineSection {
  /** The name under which a caller hands in its narrative. */
  readonly id: string;
  /** A part (phần), or a heading of level 1 (I), 2 (1.) or 3 (a). */
  readonly level: 'part' | 1 | 2 | 3;
  /** A template like `sentences`; a figure that is not there prints “…”. */
  readonly heading: string;
  /** Sentences with places for figures. */
  readonly sentences?: readonly string[];
  /**
   * Told where a unit reports of itself alone, in place of the `sentences` that tell the same
   * indicators: a commune is rated, and does not say “Có 01 xã được xếp loại”.
   */
  readonly own?: readonly string[];
}

/**
 * What a kind of report consists of, section by section.
 *
 * Vietnamese: đề cương báo cáo.
 *
 * Plain data: change it or write another.
 *
 * @example
 * ```ts
 * import type { ReportOutline } from 'danvan';
 *
 * const outline: ReportOutline = {
 *   documentKind: 'Báo cáo',
 *   documentSymbol: 'BC',
 *   subject: 'công tác dân vận {full-period}',
 *   sections: [{ id: 'results', level: 1, heading: 'Kết quả' }],
 * };
 * ```
 *
 * @category Report
 */
export interface ReportOutline {
  /** “Báo cáo”. */
  readonly documentKind: string;
  /** The letters of the kind in the document's symbol: “BC”. */
  readonly documentSymbol: string;
  /** What the report is about, below its kind. */
  readonly subject: string;
  /** Words added to the subject where a section is printed: “; phương hướng, nhiệm vụ …”. */
  readonly subjectWith?: {
    /** The id of the section. */
    readonly section: string;
    /** A template like `subject`. */
    readonly words: string;
  };
  /**
   * What the areas of the catalogue are called, by what stands before the point in their codes:
   * annexes of more than twelve indicators group them under these names.
   */
  readonly areas?: { readonly [area: string]: Name };
  /** The sections, in their order. */
  readonly sections: readonly OutlineSection[];
}
