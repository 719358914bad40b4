/** The letters of a column counted from 1: A, B … Z, AA. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  const before = (column - 1 - rest) / 26;
  return before === 0 ? letter : `${columnLetters(before)}${letter}`;
}

/** An address in A1 form; row and column count from 1. */
export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row}`;
