import { isJoint, signerRows, type Block, type BlockOf, type Layout } from '#room/report';
import { ruleLengths } from './rule-lengths.js';

/** The share of the width that recipients take beside the signatures. */
export const recipientsShare = 0.45;

/** The share of the width that the issuer takes beside the motto. */
export const issuerShare = ({ letterhead }: Layout): number => {
  const [left, right] = letterhead.columns;
  return left / (left + right);
};

const around = (center: number, length: number): readonly number[] =>
  length <= 0 ? [] : [center - length / 2, center + length / 2];

/** Between recipients and signatures, or between those who sign side by side. */
function signatureEdges(block: BlockOf<'signatures'>, width: number): readonly number[] {
  if (!isJoint(block)) return [width * recipientsShare];
  const counts = signerRows(block).map((row) => row.length);
  return counts.flatMap((count) =>
    Array.from({ length: count - 1 }, (_, at) => (width * (at + 1)) / count),
  );
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
    if (block.kind !== 'letterhead') return [];
    const half = width * issuerShare(layout);
    const lengths = ruleLengths(layout, width);
    return [
      half,
      ...around((half + width) / 2, lengths.motto(block)),
      ...around(half / 2, lengths.issuer(block)),
    ];
  });
  return edges.filter((edge) => edge > 0 && edge < width);
}
