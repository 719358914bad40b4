import type { SignaturesBlock, Signer } from './signatures-block.js';

/** Without recipients up to three sign in one row; more of them, and those beside recipients, two by two. */
const perRow = (count: number, isBeside: boolean): number => (!isBeside && count <= 3 ? count : 2);

/**
 * The rows in which signers sign: beside recipients two by two, else up to three side by side.
 *
 * Vietnamese: vị trí chữ ký.
 *
 * Exporters that ask here set signatures alike.
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
 * const [one, two] = signers;
 * const three = one && two ? [one, two, one] : [];
 * signerRows({ signers: three }).length; //=> 1
 * signerRows({ signers: three, recipients: { label: '', items: ['- Lưu.'] } }).length; //=> 2
 * ```
 *
 * @category Report
 */
export function signerRows({
  recipients,
  signers,
}: Pick<SignaturesBlock, 'recipients' | 'signers'>): readonly (readonly Signer[])[] {
  const size = perRow(signers.length, recipients !== undefined);
  return Array.from({ length: Math.ceil(signers.length / Math.max(1, size)) }, (_, at) =>
    signers.slice(at * size, (at + 1) * size),
  );
}
