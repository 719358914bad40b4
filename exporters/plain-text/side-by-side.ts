import { alignText, type Alignment } from './align-text.js';
import { wrapText } from './wrap-text.js';

/** Texts that stand below each other in one column of a two-column block. */
export interface SideColumn {
  readonly width: number;
  readonly align: Alignment;
  readonly texts: readonly string[];
}

const gap = '  ';

const linesOf = ({ texts, width, align }: SideColumn): readonly string[] =>
  texts.flatMap((text) => wrapText(text, width).map((line) => alignText(line, width, align)));

/** Sets two columns beside each other, as long as the longer one. */
export function sideBySide(left: SideColumn, right: SideColumn): readonly string[] {
  const leftLines = linesOf(left);
  const rightLines = linesOf(right);
  const height = Math.max(leftLines.length, rightLines.length);
  return Array.from({ length: height }, (_, row) => {
    const before = leftLines[row] ?? ' '.repeat(left.width);
    return before + gap + (rightLines[row] ?? '');
  });
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
