/** A column of a table, as far as sharing out columns needs to know it. */
interface Keyed {
  readonly key: string;
}

/**
 * Shares out the columns of a table that is too wide over several tables; the label columns open
 * each of them, as long as they leave half of the width to the others.
 *
 * @param sizes - The columns, from left to right.
 * @param labels - The keys of the columns that name a row.
 * @param fits - Whether columns fit a share of the width, from 0 to 1.
 * @returns For each table its columns, from left to right. One table where all fit.
 */
export function splitColumns<Column extends Keyed>(
  sizes: readonly Column[],
  labels: readonly string[],
  fits: (some: readonly Column[], share: number) => boolean,
): readonly (readonly Column[])[] {
  if (fits(sizes, 1)) return [sizes];
  const marked = sizes.filter(({ key }) => labels.includes(key));
  const repeated = fits(marked, 0.5) ? marked : [];
  const rest = sizes.filter((size) => !repeated.includes(size));
  const parts: (readonly Column[])[] = [];
  let part = repeated;
  for (const size of rest) {
    if (part.length > repeated.length && !fits([...part, size], 1)) {
      parts.push(part);
      part = repeated;
    }
    part = [...part, size];
  }
  return part.length > repeated.length || parts.length === 0 ? [...parts, part] : parts;
}
