import type { TableCell } from './table-cell.js';

/** The head of the first page: who issues, the motto, number and symbol, place and date. */
export interface LetterheadBlock {
  readonly kind: 'letterhead';
  /** The body above the issuer, as printed; absent where the issuer stands alone. */
  readonly superior?: string;
  readonly issuer: string;
  /** Number and symbol as printed: “Số 12-BC/BDVTU”. */
  readonly number: string;
  /** The national or Party title, one line each. */
  readonly motto: readonly string[];
  readonly placeAndDate: string;
}

/** The name of the kind of document and its subject. */
export interface TitleBlock {
  readonly kind: 'title';
  /** “BÁO CÁO”. */
  readonly documentKind: string;
  readonly subject: string;
}

/** The head of a part: its number on one line, its title on the next, both centred. */
export interface PartBlock {
  readonly kind: 'part';
  /** “Phần thứ nhất”. */
  readonly number: string;
  readonly title: string;
}

/** A numbered heading; level 1 is the highest. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  /** The number as printed, with its sign: “I-”, “1.”, “a)”; empty where there is none. */
  readonly number: string;
  readonly text: string;
}

/** A paragraph of prose. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly align?: 'justify' | 'center' | 'right';
  readonly italic?: boolean;
  readonly bold?: boolean;
}

/** Short paragraphs that belong together, each after a mark or number. */
export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly string[];
}

/** A column that holds cells. */
export interface TableColumn {
  readonly key: string;
  readonly title: string;
  /** The share of the width, relative to the other columns of the table. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** Columns under one common heading. */
export interface TableColumnGroup {
  readonly title: string;
  readonly columns: readonly (TableColumn | TableColumnGroup)[];
}

/** One row of a table; a column without a cell is blank. */
export interface TableRow {
  readonly role: 'data' | 'group' | 'total';
  readonly cells: { readonly [column: string]: TableCell };
}

/**
 * A table with nested headings and typed cells.
 *
 * Term: bảng, biểu. Columns marked as `labels` are repeated when a table is too wide for its page
 * and is printed in parts.
 */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption?: string;
  /** Stands above the table on the right: “Đơn vị tính: …”. */
  readonly unitLine?: string;
  readonly columns: readonly (TableColumn | TableColumnGroup)[];
  /** Keys of the leading columns that name a row. */
  readonly labels: readonly string[];
  /** The row of column codes under the headings: A, B, 1, 2 … */
  readonly index?: { readonly [column: string]: string };
  readonly rows: readonly TableRow[];
}

/** Small print under a table or at the end of a section. */
export interface NoteBlock {
  readonly kind: 'note';
  readonly label: string;
  readonly lines: readonly string[];
}

/** Who signs: authority, post and name; a draft has no name. */
export interface Signer {
  readonly authority?: string | undefined;
  readonly post: string;
  readonly name?: string | undefined;
}

/** The foot of the document: recipients on the left, signature on the right. */
export interface SignaturesBlock {
  readonly kind: 'signatures';
  readonly recipients?: { readonly label: string; readonly items: readonly string[] };
  readonly signers: readonly Signer[];
}

/**
 * One block of a document, told apart by `kind`.
 *
 * Term: khối nội dung.
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

/** The block of one kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;
