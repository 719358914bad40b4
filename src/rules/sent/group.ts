/** All that counts of what one unit sent for one indicator, in the order in which it came. */
export interface Group {
  readonly unit: number;
  /** Its place among the units that sent anything for the indicator. */
  readonly at: number;
  readonly rows: Int32Array;
}
