import type { WholeLines } from './table/whole-lines.js';

/** How a text of pdfmake looks; sizes in points. */
export interface PdfTextStyle {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** False says that there is none where pdfmake would look further. */
  readonly decoration?: 'underline' | false;
  /** A multiple of the font's own line height. */
  readonly lineHeight?: number;
  readonly alignment?: PdfAlignment;
  /** Indent of the first line. */
  readonly leadingIndent?: number;
  /** Whether the text stays in one line; handed down to what a table holds. */
  readonly noWrap?: boolean;
}

export type PdfAlignment = 'left' | 'center' | 'right' | 'justify';

/** A stretch of text. */
export type PdfInline =
  | string
  | {
      readonly text: string;
      /** Keeps it in one line. */
      readonly noWrap: true;
      /** Keeps the next in the same line; pdfmake hands this on from here to its own inlines. */
      readonly noNewLine?: true;
      /** Counts its last spaces among what must fit. */
      readonly preserveTrailingSpaces?: true;
      readonly fontSize?: number;
      readonly characterSpacing?: number;
    };

/** What every node may have; margins are left, top, right, bottom in points. */
interface PdfNodeCommon extends PdfTextStyle {
  readonly margin?: readonly [number, number, number, number];
  readonly width?: number | 'auto' | '*';
  readonly unbreakable?: boolean;
  readonly pageBreak?: 'before';
  /** A name by which the node is found on its page once it is laid out. */
  readonly id?: string;
}

export interface PdfTextNode extends PdfNodeCommon {
  readonly text: string | readonly PdfInline[];
}

export interface PdfStackNode extends PdfNodeCommon {
  readonly stack: readonly PdfNode[];
}

export interface PdfColumnsNode extends PdfNodeCommon {
  readonly columns: readonly PdfNode[];
}

export interface PdfCanvasNode extends PdfNodeCommon {
  readonly canvas: readonly {
    readonly type: 'line';
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly lineWidth: number;
  }[];
}

/** What a cell has besides its content; an empty object stands where another cell spans. */
export interface PdfCellSpan {
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Left, top, right, bottom. */
  readonly border?: readonly [boolean, boolean, boolean, boolean];
}

/** What the cells of a body say of themselves; all of them have the same keys. */
interface PdfCellLook {
  readonly alignment: PdfAlignment | undefined;
  readonly bold: boolean | undefined;
  readonly noWrap: boolean | undefined;
  readonly colSpan: number | undefined;
}

/** A cell of the body of a table, or one of the lines in it. */
export type PdfRoomyCell = PdfCellLook &
  ({ readonly text: string | readonly PdfInline[] } | { readonly stack: readonly PdfRoomyCell[] });

export type PdfCell = string | PdfRoomyCell | (PdfNode & PdfCellSpan) | { readonly text?: never };

export interface PdfTableNode extends PdfNodeCommon {
  readonly table: {
    readonly widths: readonly (number | 'auto' | '*')[];
    readonly body: readonly (readonly PdfCell[])[];
    readonly headerRows?: number;
    readonly keepWithHeaderRows?: number;
    readonly dontBreakRows?: boolean;
  };
  readonly layout: PdfTableLayout;
}

/** Lengths in points by row or column. */
export interface PdfTableLayout extends Partial<WholeLines> {
  readonly hLineWidth: () => number;
  readonly vLineWidth: () => number;
  readonly paddingLeft: () => number;
  readonly paddingRight: () => number;
  readonly paddingTop: () => number;
  readonly paddingBottom: () => number;
}

/** The nodes of pdfmake that this exporter uses. */
export type PdfNode = PdfTextNode | PdfStackNode | PdfColumnsNode | PdfCanvasNode | PdfTableNode;

/** Pages of their own, with their own size, margins, header and footer. */
export interface PdfSection {
  readonly section: readonly PdfNode[];
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageMargins: readonly [number, number, number, number];
  readonly header: (page: number) => PdfNode;
  readonly footer: (page: number) => PdfNode;
}

/** A node where pdfmake has laid it out. */
export interface PdfLaidOut {
  readonly id?: string;
  readonly startPosition: {
    readonly pageNumber: number;
    /** How much of the room for text lies above it. */
    readonly verticalRatio: number;
  };
}

/** A whole document, as pdfmake takes it. */
export interface PdfDefinition {
  readonly info: {
    readonly title: string;
    readonly author: string;
    readonly creator: string;
    readonly creationDate: Date;
    readonly modDate: Date;
  };
  readonly language: string;
  readonly displayTitle: boolean;
  readonly defaultStyle: PdfTextStyle & {
    readonly font: string;
    readonly preserveLeadingSpaces: boolean;
  };
  readonly content: readonly PdfSection[];
  /** Asked of every node that was laid out. */
  readonly pageBreakBefore?: (node: PdfLaidOut) => boolean;
}
