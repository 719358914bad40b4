/** A row of many columns with one very long text would fill the memory with blank cells. */
export const mostFurtherCells = 1_000_000;

/** What to do where there are more. */
export const advice =
  'Cells of the rows in which long texts of tables go on are counted. Write shorter texts, or fewer columns beside them.';
