import type { TableColumn } from './table-block.js';

/** A column of figures or words, with its share of the width. */
export const tableColumn = (
  key: string,
  title: string,
  [width, align]: readonly [number, TableColumn['align']],
): TableColumn => ({ key, title, width, align });
