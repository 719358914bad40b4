import type { PageGeometry } from '#room/report';
import type { StyleId } from './styles/style-id.js';

/** The number before a paragraph: a list, one of its runs and the level in it, all from 0. */
export interface WordNumber {
  /** The list, by its place among those of the file. */
  readonly list: number;
  /** Runs of one list begin anew. */
  readonly run: number;
  readonly level: number;
}

/** A style of letters that is put on a paragraph of another style. */
export type LetterStyle = 'bold' | 'italic' | 'bold-italic';

/** A paragraph of one style; lengths in points. */
export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly style: StyleId;
  /** Lines end at line feeds. */
  readonly text: string;
  readonly letters?: LetterStyle | undefined;
  /** `none` takes away the number that its style has. */
  readonly number?: WordNumber | 'none' | undefined;
  /** From both edges of its column. */
  readonly inset?: number | undefined;
  /** From the left edge of its column, in place of the indent of its style. */
  readonly left?: number | undefined;
  /** The indent of its first line, where LibreOffice would take that of its style away with its number. */
  readonly firstLine?: number | undefined;
  /** The height of a gap. */
  readonly height?: number;
  readonly keepsWithNext?: boolean;
  /** Whether the number of the page stands in it. */
  readonly isPageNumber?: boolean;
}

/** A cell; one that spans rows stands in the first of them alone. */
export interface WordCell {
  readonly content: readonly WordParagraph[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly inMiddle?: boolean;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  /** Whether it is printed again on each page. */
  readonly isHead?: boolean;
  /** Whether it stays on one page. */
  readonly isWhole?: boolean;
}

/** A table with lines in the style of tables, or without any. */
export interface WordTable {
  readonly kind: 'table';
  readonly hasLines: boolean;
  /** In points, padding included. */
  readonly widths: readonly number[];
  readonly rows: readonly WordRow[];
}

export type WordNode = WordParagraph | WordTable;

/** What stands in a margin: on the first page of a part, and on the others. */
export interface WordMargin {
  readonly first: readonly WordNode[];
  readonly others: readonly WordNode[];
  /** From the edge of the paper, in points. */
  readonly distance: number;
}

/** Pages of their own, counted from one. */
export interface WordSection {
  readonly page: PageGeometry;
  readonly orientation: 'portrait' | 'landscape';
  readonly hasTitlePage: boolean;
  readonly header: WordMargin;
  readonly footer: WordMargin;
  readonly content: readonly WordNode[];
}
