/** How a column of numbers is written: the bytes of each number, or the one that all are. */
export type Packing =
  | { readonly type: 'same'; readonly number: number }
  | { readonly type: 'u8' | 'u16' | 'u32' | 'f64' };

/** The bytes of one number. */
export const widths = Object.freeze({ same: 0, u8: 1, u16: 2, u32: 4, f64: 8 } as const);

/** Numbers of a column that is cut to its rows. */
export type NumberColumn = Int32Array | Uint16Array | Float64Array;

function typeFor(most: number): 'u8' | 'u16' | 'u32' | 'f64' {
  if (most < 2 ** 8) return 'u8';
  if (most < 2 ** 16) return 'u16';
  return most < 2 ** 32 ? 'u32' : 'f64';
}

/** The shortest way to write a column. */
export function packingOf(numbers: NumberColumn): Packing {
  const first = numbers[0] ?? 0;
  let most = 0;
  let isSame = true;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    isSame &&= Object.is(number, first);
    // What is no whole number from zero up needs all its bits.
    if (!Number.isInteger(number) || number < 0 || Object.is(number, -0)) most = Infinity;
    else if (number > most) most = number;
  }
  return isSame && !Object.is(first, -0)
    ? { type: 'same', number: first }
    : { type: typeFor(most) };
}

type Put = (place: number, number: number) => void;

function putterOf(view: DataView, type: Packing['type']): Put {
  switch (type) {
    case 'u8':
      return (place, number) => view.setUint8(place, number);
    case 'u16':
      return (place, number) => view.setUint16(place, number, true);
    case 'u32':
      return (place, number) => view.setUint32(place, number, true);
    case 'f64':
      return (place, number) => view.setFloat64(place, number, true);
    case 'same':
      return () => undefined;
  }
}

/** Writes a column at a place; gives the place behind it. */
export function writeColumn(
  view: DataView,
  from: number,
  { numbers, packing }: { readonly numbers: NumberColumn; readonly packing: Packing },
): number {
  const width = widths[packing.type];
  const put = putterOf(view, packing.type);
  for (let at = 0; at < numbers.length; at += 1) put(from + at * width, numbers[at] ?? 0);
  return from + numbers.length * width;
}

/** Finds the number of a row in a column that was written at a place. */
export function columnReader(
  view: DataView,
  from: number,
  packing: Packing,
): (row: number) => number {
  switch (packing.type) {
    case 'u8':
      return (row) => view.getUint8(from + row);
    case 'u16':
      return (row) => view.getUint16(from + 2 * row, true);
    case 'u32':
      return (row) => view.getUint32(from + 4 * row, true);
    case 'f64':
      return (row) => view.getFloat64(from + 8 * row, true);
    case 'same':
      return () => packing.number;
  }
}
