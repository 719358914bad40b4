/** A category: its id, its Vietnamese and its English name. */
export type CategoryRow = readonly [id: string, vi: string, en: string];

/** A way of telling figures apart: its id, the field of `categories`, its names, its categories. */
export type DimensionRow = readonly [
  id: string,
  field: string,
  names: readonly [vi: string, en: string],
  categories: readonly CategoryRow[],
  /** Where the categories are not all there are. */
  isOpen?: 'open',
];
