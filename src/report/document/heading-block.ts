/**
 * The head of a part: its number on one line, its title on the next, both centred.
 *
 * Vietnamese: phần.
 *
 * @example
 * ```ts
 * import type { PartBlock } from 'danvan/report';
 *
 * const block: PartBlock = {
 *   kind: 'part',
 *   number: 'Phần thứ nhất',
 *   title: 'Đánh giá công tác dân vận',
 * };
 * ```
 *
 * @category Report
 */
export interface PartBlock {
  /** Tells kinds of blocks apart. */
  readonly kind: 'part';
  /** “Phần thứ nhất”. */
  readonly number: string;
  /** The kind of the document, or the words of the part. */
  readonly title: string;
}

/**
 * A numbered heading; level 1 is the highest.
 *
 * Vietnamese: đề mục.
 *
 * @example
 * ```ts
 * import type { HeadingBlock } from 'danvan/report';
 *
 * const block: HeadingBlock = { kind: 'heading', level: 1, number: 'I-', text: 'Kết quả' };
 * ```
 *
 * @category Report
 */
export interface HeadingBlock {
  /** Tells kinds of blocks apart. */
  readonly kind: 'heading';
  /** 1 for the highest heading. */
  readonly level: 1 | 2 | 3 | 4;
  /** The number as printed, with its sign: “I-”, “1.”, “a)”; empty where there is none. */
  readonly number: string;
  /** The words. */
  readonly text: string;
}
