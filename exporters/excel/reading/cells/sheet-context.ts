import type { NumberFormat } from '../parts/read-formats.js';
import type { Reading } from '../reading.js';
import type { Place } from './cell-place.js';

/** What the cells of one sheet are read with. */
export interface SheetContext extends Pick<Reading, 'spending' | 'log'> {
  /** The name of the sheet. */
  readonly name: string;
  /** Nobody sees what is missing there. */
  readonly isHidden?: boolean | undefined;
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
  readonly comments: ReadonlyMap<Place, string>;
}
