import type { TextStyle } from './text-style.js';

/**
 * The margins of a page.
 *
 * Vietnamese: định lề trang.
 *
 * Lengths in millimetres.
 *
 * @example
 * ```ts
 * import type { PageMargins } from 'danvan/report';
 *
 * const margins: PageMargins = { top: 20, right: 15, bottom: 20, left: 30 };
 * ```
 *
 * @category Layouts
 */
export interface PageMargins {
  /** In millimetres. */
  readonly top: number;
  /** In millimetres. */
  readonly right: number;
  /** In millimetres. */
  readonly bottom: number;
  /** In millimetres. */
  readonly left: number;
}

/**
 * Paper, margins and page number.
 *
 * Vietnamese: khổ giấy, định lề, số trang.
 *
 * Lengths in millimetres; width and height of the upright page.
 *
 * @example
 * ```ts
 * import type { PageLayout } from 'danvan/report';
 *
 * const textWidth = ({ width, margins }: PageLayout) => width - margins.left - margins.right;
 * ```
 *
 * @category Layouts
 */
export interface PageLayout {
  /** Of the upright page, in millimetres. */
  readonly width: number;
  /** Of the upright page, in millimetres. */
  readonly height: number;
  /** Margins of an upright page. */
  readonly margins: PageMargins;
  /** Margins of a landscape page. */
  readonly landscapeMargins: PageMargins;
  /** Where the number of the page stands, and from which page on. */
  readonly pageNumber: {
    readonly position: 'top-center' | 'bottom-center' | 'bottom-right';
    /** The first page that shows its number. */
    readonly fromPage: number;
    /** From the edge of the paper to the number. */
    readonly distance: number;
    readonly style: TextStyle;
  };
}
