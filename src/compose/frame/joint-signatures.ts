import { type SignaturesBlock, signerRows } from '#room/report';

/**
 * Signers of a joint document side by side, the first of each row on the side that is said, and the
 * recipients below.
 */
export function jointSignatures(
  { recipients, signers }: SignaturesBlock,
  first: 'left' | 'right',
): readonly SignaturesBlock[] {
  const rows = signerRows({ signers });
  const placed = first === 'left' ? signers : rows.flatMap((row) => row.toReversed());
  const received: readonly SignaturesBlock[] =
    recipients === undefined ? [] : [{ kind: 'signatures', recipients, signers: [] }];
  return [{ kind: 'signatures', signers: placed }, ...received];
}
