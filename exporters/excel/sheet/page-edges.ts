import {
  isJoint,
  markLines,
  signerRows,
  signersShare,
  type Block,
  type BlockOf,
  type Layout,
  type LetterheadBlock,
} from '#room/report';
import { frameWidth } from './frame-width.js';
import { issuerShare } from './issuer-share.js';
import { ruleLengths } from './rule-lengths.js';

const around = (center: number, length: number): readonly number[] =>
  length <= 0 ? [] : [center - length / 2, center + length / 2];

/** Between recipients and signatures, and between those who sign side by side. */
export function signatureEdges(block: BlockOf<'signatures'>, width: number): readonly number[] {
  const start = isJoint(block) ? 0 : width * (1 - signersShare(block));
  const counts = new Set(signerRows(block).map((row) => row.length));
  const between = [...counts].flatMap((count) =>
    Array.from({ length: count - 1 }, (_, at) => start + ((width - start) * (at + 1)) / count),
  );
  return start > 0 ? [start, ...between] : between;
}

/** Between issuer and motto, around the rules under them and the frames below them. */
function letterheadEdges(block: LetterheadBlock, layout: Layout, width: number): readonly number[] {
  const half = width * issuerShare(block, layout, width);
  const [left, right] = [half / 2, (half + width) / 2];
  const lengths = ruleLengths(layout, width);
  const marks = markLines(block, layout);
  return [
    half,
    ...around(right, lengths.motto(block)),
    ...around(left, lengths.issuer(block)),
    ...marks.left.flatMap((mark) => around(left, frameWidth(mark))),
    ...marks.right.flatMap((mark) => around(right, frameWidth(mark))),
  ];
}

/** Where columns have to begin and end so that the halves and rules of a page fall right. */
export function pageEdges(
  blocks: readonly Block[],
  layout: Layout,
  width: number,
): readonly number[] {
  const edges = blocks.flatMap((block): readonly number[] => {
    if (block.kind === 'signatures') return signatureEdges(block, width);
    if (block.kind === 'title') {
      return around(width / 2, ruleLengths(layout, width).title(block));
    }
    return block.kind === 'letterhead' ? letterheadEdges(block, layout, width) : [];
  });
  return edges.filter((edge) => edge > 0 && edge < width);
}
