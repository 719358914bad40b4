import type { SignaturesBlock, Signer } from './signatures-block.js';

/** Up to three sign in one row; more sign two by two. */
const perRow = (count: number): number => (count <= 3 ? count : 2);

/**
 * Signers of a joint document side by side, in rows, and the recipients below.
 *
 * The first signer of each row stands on the side that is said.
 */
export function signatureRows(
  { recipients, signers }: SignaturesBlock,
  first: 'left' | 'right',
): readonly SignaturesBlock[] {
  const size = perRow(signers.length);
  const rows = Array.from({ length: Math.ceil(signers.length / size) }, (_, at) =>
    signers.slice(at * size, (at + 1) * size),
  );
  const placed = (row: readonly Signer[]) => (first === 'left' ? row : row.toReversed());
  return [
    ...rows.map((row): SignaturesBlock => ({ kind: 'signatures', signers: placed(row) })),
    ...(recipients === undefined
      ? []
      : [{ kind: 'signatures', recipients, signers: [] } satisfies SignaturesBlock]),
  ];
}
