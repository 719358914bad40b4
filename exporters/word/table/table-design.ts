/** Points around the text of a cell, and of the lines between cells. */
export const cellPadding = { across: 3, along: 2 } as const;
export const lineWidth = 0.5;

/** What padding and lines take of the width of a column. */
export const columnBorder = 2 * cellPadding.across + lineWidth;

/** What padding and lines add to the height of a row. */
export const rowBorder = 2 * cellPadding.along + lineWidth;

/** The height of a line of a cell, as a multiple of the size of its letters. */
export const lineHeight = 1.15 * 1.11;
