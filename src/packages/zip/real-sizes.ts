/** What stands where a number is too wide and is told further on. */
const elsewhere = 0xffffffff;

/** The head of the further field that holds wide numbers. */
const wideField = 1;

type Sizes = { readonly size: number; readonly packedSize: number; readonly offset: number };

/** Where the wide numbers of an entry stand, and how many fit there. */
function wideNumbers(view: DataView, [from, to]: readonly [number, number]): readonly number[] {
  let at = from;
  while (at + 4 <= to) {
    const length = view.getUint16(at + 2, true);
    const end = Math.min(at + 4 + length, to);
    if (view.getUint16(at, true) === wideField) {
      const numbers: number[] = [];
      for (let next = at + 4; next + 8 <= end; next += 8) {
        numbers.push(Number(view.getBigUint64(next, true)));
      }
      return numbers;
    }
    at += 4 + length;
  }
  return [];
}

/**
 * The sizes of an entry and where it is; wide numbers stand in a further field, in this order.
 *
 * @param extra - Where the further fields begin and end.
 */
export function realSizes(view: DataView, at: number, extra: readonly [number, number]): Sizes {
  const near = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const wide = near.includes(elsewhere) ? wideNumbers(view, extra) : [];
  let taken = 0;
  const [size = 0, packedSize = 0, offset = 0] = near.map((number) => {
    if (number !== elsewhere) return number;
    const found = wide[taken] ?? number;
    taken += 1;
    return found;
  });
  return { size, packedSize, offset };
}
