import type { Cell } from '#room/aggregation';
import { marks } from '#room/report';

/** The state behind a mark; a refused total is as unknown as a missing one. */
export function reasonOf(cell: Pick<Cell, 'state'>): keyof typeof marks {
  return cell.state === 'reported' || cell.state === 'refused' ? 'missing' : cell.state;
}

/** The mark of a cell without an amount. */
export const markOf = (cell: Pick<Cell, 'state'>): string => marks[reasonOf(cell)];
