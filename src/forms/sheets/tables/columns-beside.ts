import type { CellData } from '#room/export';
import { dimensions } from './table-names.js';
import type { TableLayout } from './table-layout.js';

/** The columns whose figures belong to something else than those of the column of a cell. */
export function columnsBeside({ axes }: TableLayout, { column }: CellData): readonly number[] {
  return dimensions.flatMap((each) => {
    const axis = axes[each];
    if (axis.kind !== 'across') return [];
    const own = axis.ids.get(column);
    return [...axis.ids].flatMap(([at, id]) => (id === own ? [] : [at]));
  });
}
