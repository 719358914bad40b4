/** Numbers that stand one after the other in a table of a font, 16 bits each. */
export const numbersAt = (table: DataView, at: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => table.getUint16(at + index * 2));

/** Glyphs from one to another, and what is told of them. */
interface Range {
  readonly first: number;
  readonly last: number;
  readonly about: number;
}

const rangeSize = 6;

/** Ranges of glyphs, behind their count. */
const rangesAt = (table: DataView, at: number): readonly Range[] =>
  Array.from({ length: table.getUint16(at) }, (_, index) => {
    const [first = 0, last = 0, about = 0] = numbersAt(table, at + 2 + index * rangeSize, 3);
    return { first, last, about };
  });

/** The glyphs that a list of them in a font holds. */
export function coveredGlyphs(table: DataView, at: number): readonly number[] {
  const format = table.getUint16(at);
  if (format === 1) return numbersAt(table, at + 4, table.getUint16(at + 2));
  return rangesAt(table, at + 2).flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}

/** The glyphs that a font says are of a class. */
export function glyphsOfClass(table: DataView, at: number, asked: number): readonly number[] {
  if (table.getUint16(at) === 1) {
    const [first = 0, count = 0] = numbersAt(table, at + 2, 2);
    const classes = numbersAt(table, at + 6, count);
    return classes.flatMap((each, index) => (each === asked ? [first + index] : []));
  }
  return rangesAt(table, at + 2)
    .filter(({ about }) => about === asked)
    .flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
}
