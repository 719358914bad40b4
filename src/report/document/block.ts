import type { HeadingBlock, PartBlock } from './heading-block.js';
import type { LetterheadBlock, TitleBlock } from './letterhead-block.js';
import type { ListBlock, NoteBlock, ParagraphBlock } from './prose-block.js';
import type { SignaturesBlock } from './signatures-block.js';
import type { TableBlock } from './table-block.js';

export type { HeadingBlock, PartBlock } from './heading-block.js';
export type { LetterheadBlock, TitleBlock } from './letterhead-block.js';
export type { ListBlock, NoteBlock, ParagraphBlock } from './prose-block.js';
export type { SignaturesBlock, Signer } from './signatures-block.js';
export type {
  CarriedSums,
  TableBlock,
  TableColumn,
  TableColumnGroup,
  TableRow,
} from './table-block.js';

/**
 * One block of a document, told apart by `kind`.
 *
 * Vietnamese: khối nội dung.
 *
 * @example
 * ```ts
 * import type { Block } from 'danvan/report';
 *
 * const textOf = (block: Block): string => (block.kind === 'paragraph' ? block.text : '');
 * textOf({ kind: 'paragraph', text: 'Toàn tỉnh có 545 tổ hòa giải.' }).length; //=> 29
 * ```
 *
 * @category Report
 */
export type Block =
  | LetterheadBlock
  | TitleBlock
  | PartBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | NoteBlock
  | SignaturesBlock;

/**
 * The block of one kind.
 *
 * Vietnamese: khối nội dung theo loại.
 *
 * @example
 * ```ts
 * import type { BlockOf } from 'danvan/report';
 *
 * const heading: BlockOf<'heading'> = { kind: 'heading', level: 2, number: '1.', text: 'Kết quả' };
 * ```
 *
 * @category Report
 */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;
