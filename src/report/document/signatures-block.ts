/**
 * Who signs: authority, post and name; a draft has no name.
 *
 * Vietnamese: người ký.
 *
 * `authority` says in whose stead: “K/T TRƯỞNG BAN”, “T/M BAN THƯỜNG VỤ”.
 *
 * @example
 * ```ts
 * import type { Signer } from 'danvan/report';
 *
 * const signer: Signer = { authority: 'K/T Trưởng Ban', post: 'Phó Trưởng Ban' };
 * ```
 *
 * @category Report
 */
export interface Signer {
  /** What stands above the post: “TM. BAN THƯỜNG VỤ”. Defaults to nothing. */
  readonly authority?: string | undefined;
  /** The post of the signer. */
  readonly post: string;
  /** The name below the signature. Defaults to room for it. */
  readonly name?: string | undefined;
}

/**
 * The foot of the document: recipients on the left, signature on the right.
 *
 * Vietnamese: nơi nhận và chữ ký.
 *
 * Recipients are printed as they stand, each with its dash and its sign.
 *
 * @example
 * ```ts
 * import type { SignaturesBlock } from 'danvan/report';
 *
 * const block: SignaturesBlock = {
 *   kind: 'signatures',
 *   recipients: { label: 'Nơi nhận:', items: ['- Thường trực Tỉnh ủy,', '- Lưu Văn phòng.'] },
 *   signers: [{ post: 'Trưởng Ban' }],
 * };
 * ```
 *
 * @category Report
 */
export interface SignaturesBlock {
  /** Tells kinds of blocks apart. */
  readonly kind: 'signatures';
  /** Who gets the document; stands left of the signatures. */
  readonly recipients?: {
    readonly label: string;
    readonly items: readonly string[];
    /** Who typed it, and how many copies there are: “ToànKiên-12”. */
    readonly typist?: string;
  };
  /** Who signs, from left to right. */
  readonly signers: readonly Signer[];
}
