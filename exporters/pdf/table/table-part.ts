import type { TableBlock } from '#room/report';
import type { DocumentPath } from '../ink.js';
import type { PrintedColumn } from './printed-table.js';

/** The columns of one table that fits its page. */
export interface TablePart {
  readonly table: TableBlock;
  readonly columns: readonly PrintedColumn[];
  /** With padding, in points. */
  readonly widths: readonly number[];
  readonly path: DocumentPath;
}
