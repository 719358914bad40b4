import type { SignaturesBlock, Signer } from './signatures-block.js';
import { signerRows } from './signer-rows.js';

/**
 * Signers of a joint document side by side, in rows, and the recipients below.
 *
 * The first signer of each row stands on the side that is said.
 */
export function signatureRows(
  { recipients, signers }: SignaturesBlock,
  first: 'left' | 'right',
): readonly SignaturesBlock[] {
  const placed = (row: readonly Signer[]) => (first === 'left' ? row : row.toReversed());
  const received: readonly SignaturesBlock[] =
    recipients === undefined ? [] : [{ kind: 'signatures', recipients, signers: [] }];
  const rows = signerRows({ signers }).map(placed);
  return [
    ...rows.map((row): SignaturesBlock => ({ kind: 'signatures', signers: row })),
    ...received,
  ];
}
