import { alignText, type Alignment } from './align-text.js';
import { wrapNames } from './wrap-names.js';

/** Texts that stand below each other in one column of a block of columns. */
export interface SideColumn {
  readonly width: number;
  readonly align: Alignment;
  readonly texts: readonly string[];
}

const gap = '  ';

const linesOf = ({ texts, width, align }: SideColumn): readonly string[] =>
  texts.flatMap((text) => wrapNames(text, width).map((line) => alignText(line, width, align)));

/** Sets columns beside each other, as long as the longest one. */
export function sideBySide(...columns: readonly SideColumn[]): readonly string[] {
  const lines = columns.map(linesOf);
  const height = Math.max(...lines.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map(({ width }, at) => {
        const line = lines[at]?.[row] ?? '';
        // What stands last needs no room behind it.
        return at === columns.length - 1 ? line : line.padEnd(width);
      })
      .join(gap),
  );
}

/** Shares a width between two columns and the gap, as the given lengths stand to each other. */
export function shareWidth(
  width: number,
  [left, right]: readonly [number, number],
): [number, number] {
  const free = width - gap.length;
  const share = left / (left + right);
  const first = Math.round(free * (share > 0.2 && share < 0.8 ? share : 0.5));
  return [first, free - first];
}
