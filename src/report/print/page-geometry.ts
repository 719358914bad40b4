import { DanvanError } from '#room/findings';
import type { PageLayout } from '../layout/page-layout.js';
import { points } from './points.js';

/** A page in points. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  /** Left, top, right, bottom. */
  readonly margins: readonly [number, number, number, number];
  /** What lies between the margins. */
  readonly printableWidth: number;
  readonly printableHeight: number;
}

/** Less than this cannot hold a line of text and its neighbours. */
const leastPrintable = points(40);

/** A number and the mark of a draft need this many points of their margins, or they would be lost. */
const leastMargin = 24;

/**
 * The page of a part of the document.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the margins leave no room, since
 * all text would be lost.
 */
export function pageGeometry(
  page: PageLayout,
  orientation: 'portrait' | 'landscape',
): PageGeometry {
  const isLandscape = orientation === 'landscape';
  const sides = [points(page.width), points(page.height)] as const;
  const width = isLandscape ? Math.max(...sides) : sides[0];
  const height = isLandscape ? Math.min(...sides) : sides[1];
  const { left, top, right, bottom } = isLandscape ? page.landscapeMargins : page.margins;
  const vertical = [top, bottom].map((margin) => Math.max(leastMargin, points(margin)));
  const margins = [points(left), vertical[0] ?? 0, points(right), vertical[1] ?? 0] as const;
  const printableWidth = width - margins[0] - margins[2];
  const printableHeight = height - margins[1] - margins[3];
  const isUsable =
    [left, top, right, bottom].every((margin) => margin >= 0) &&
    Math.min(printableWidth, printableHeight) >= leastPrintable;
  if (!isUsable) {
    const message = `The margins of the layout leave less than 40 mm of a ${orientation} page.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  return { width, height, margins, printableWidth, printableHeight };
}
