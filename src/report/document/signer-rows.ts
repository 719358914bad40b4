import type { SignaturesBlock, Signer } from './signatures-block.js';

/** Up to three sign in one row; more sign two by two. */
const perRow = (count: number): number => (count <= 3 ? count : 2);

/**
 * The rows in which signers sign: beside recipients one below the other, else side by side.
 *
 * Vietnamese: vị trí chữ ký.
 *
 * Exporters that ask here set joint documents alike.
 *
 * @param block - The foot of a document.
 * @returns The signers of each row, from left to right.
 *
 * @example
 * ```ts
 * import { signerRows, type SignaturesBlock } from 'danvan/report';
 *
 * const signers = [{ post: 'Chủ tịch' }, { post: 'Trưởng Ban' }];
 * const block: SignaturesBlock = { kind: 'signatures', signers };
 * signerRows(block).length; //=> 1
 * signerRows({ ...block, recipients: { label: '', items: ['- Lưu.'] } }).length; //=> 2
 * ```
 *
 * @category Report
 */
export function signerRows({
  recipients,
  signers,
}: Pick<SignaturesBlock, 'recipients' | 'signers'>): readonly (readonly Signer[])[] {
  const size = recipients === undefined ? perRow(signers.length) : 1;
  return Array.from({ length: Math.ceil(signers.length / Math.max(1, size)) }, (_, at) =>
    signers.slice(at * size, (at + 1) * size),
  );
}
