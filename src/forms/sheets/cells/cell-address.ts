/** The letters of a column, as people count it: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell as people write it: `B7`. */
export const cellAddress = ({ row, column }: { readonly row: number; readonly column: number }) =>
  `${columnLetters(column)}${row}`;
