import type { Indicator } from '#room/indicators';
import type { Period } from '#room/time';
import type { PlainFigures } from '../fast/plain-figures.js';
import type { SeenFigures } from '../fast/seen-figures.js';

/** What the cells of each row are asked for: each indicator, and for it each period. */
export interface TableColumns {
  readonly indicators: readonly Indicator[];
  readonly periods: readonly Period[];
  /** Those figures that need no choice. */
  readonly plain: PlainFigures;
  /** The same in a view. */
  readonly seen: SeenFigures;
}
