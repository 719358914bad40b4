/**
 * A paragraph of prose.
 *
 * Vietnamese: đoạn văn.
 *
 * Justified, upright and not bold unless it says otherwise.
 *
 * @example
 * ```ts
 * import type { ParagraphBlock } from 'danvan/report';
 *
 * const block: ParagraphBlock = { kind: 'paragraph', text: 'Toàn tỉnh có 545 tổ hòa giải.' };
 * ```
 *
 * @category Report
 */
export interface ParagraphBlock {
  /** Tells kinds of blocks apart. */
  readonly kind: 'paragraph';
  /** The words of the paragraph. */
  readonly text: string;
  /** How lines are set. Defaults to what the layout says. */
  readonly align?: 'justify' | 'center' | 'right';
  /** Defaults to false. */
  readonly italic?: boolean;
  /** Defaults to false. */
  readonly bold?: boolean;
}

/**
 * Short paragraphs that belong together, each after a mark or number.
 *
 * Vietnamese: danh sách liệt kê.
 *
 * Exporters write the mark of the layout, or the number: items have none.
 *
 * @example
 * ```ts
 * import type { ListBlock } from 'danvan/report';
 *
 * const items = ['Nội dung thứ nhất;', 'Nội dung thứ hai.'];
 * const block: ListBlock = { kind: 'list', ordered: true, items };
 * ```
 *
 * @category Report
 */
export interface ListBlock {
  /** Tells kinds of blocks apart. */
  readonly kind: 'list';
  /** Whether items are numbered. */
  readonly ordered: boolean;
  /** The words of each item. */
  readonly items: readonly string[];
  /** The words in the middle of the line above, under whose last sign the marks stand: “Kính gửi:”. */
  readonly under?: string;
}

/**
 * Small print under a table or at the end of a section.
 *
 * Vietnamese: ghi chú.
 *
 * The label stands before the first line.
 *
 * @example
 * ```ts
 * import type { NoteBlock } from 'danvan/report';
 *
 * const block: NoteBlock = { kind: 'note', label: 'Ký hiệu', lines: ['“…” chưa có số liệu'] };
 * ```
 *
 * @category Report
 */
export interface NoteBlock {
  /** Tells kinds of blocks apart. */
  readonly kind: 'note';
  /** What stands before the lines: “Nơi nhận:”. */
  readonly label: string;
  /** The lines, each with its words. */
  readonly lines: readonly string[];
}
