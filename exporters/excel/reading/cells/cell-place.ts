/** How many rows and columns a sheet has. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** A place as one number, which grows row by row and from the left. */
export type Place = number;

export const placeOf = (row: number, column: number): Place => row * mostColumns + column - 1;

export const rowOf = (place: Place): number => Math.floor(place / mostColumns);

export const columnOf = (place: Place): number => (place % mostColumns) + 1;

/** The number of a row or column in digits or letters; NaN where there is none. */
function numberOf(text: string, from: number, to: number): number {
  if (to <= from || to - from > 7) return Number.NaN;
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 48;
  return number >= 1 && number <= mostRows ? number : Number.NaN;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The value of a letter from A, small or not; 0 for what is none. */
function letterValue(code: number): number {
  const value = code >= 97 ? code - 96 : code - 64;
  return value >= 1 && value <= 26 ? value : 0;
}

/** Reads an address in A1 form; NaN for what is none, or lies on no sheet. */
export function readPlace(address: string): Place {
  let column = 0;
  let at = 0;
  for (; at < address.length && !isDigit(address.charCodeAt(at)); at += 1) {
    const value = letterValue(address.charCodeAt(at));
    if (value === 0 || column > mostColumns) return Number.NaN;
    column = column * 26 + value;
  }
  for (let rest = at; rest < address.length; rest += 1) {
    if (!isDigit(address.charCodeAt(rest))) return Number.NaN;
  }
  if (column < 1 || column > mostColumns) return Number.NaN;
  return placeOf(numberOf(address, at, address.length), column);
}
