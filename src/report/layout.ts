/** How a run of text looks; sizes in points. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly uppercase?: boolean;
}

/** Lengths in millimetres. */
export interface PageMargins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The act that a dated fact stands on. */
export interface LegalBasis {
  /** Number and symbol: “36-HD/VPTW”. */
  readonly number: string;
  /** The day of issue, as an ISO calendar date. */
  readonly issuedOn?: string;
  readonly title?: string;
  /** False where the text of the act was not seen and the fact rests on practice. */
  readonly confirmed: boolean;
}

/** Paper, margins and page number; lengths in millimetres. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly margins: PageMargins;
  /** Margins of a landscape page. */
  readonly landscapeMargins: PageMargins;
  readonly pageNumber: {
    readonly position: 'top-center' | 'bottom-center' | 'bottom-right';
    /** The first page that shows its number. */
    readonly fromPage: number;
    /** From the edge of the paper to the number. */
    readonly distance: number;
    readonly style: TextStyle;
  };
}

/** The two columns at the head of page one. */
export interface LetterheadLayout {
  /** Widths of the left and right column, in millimetres. */
  readonly columns: readonly [left: number, right: number];
  readonly motto: { readonly lines: readonly string[]; readonly styles: readonly TextStyle[] };
  /** The line under the last line of the motto, as a share of its length. */
  readonly mottoRule: number;
  readonly superior: TextStyle;
  readonly issuer: TextStyle;
  /** What parts the issuer from the number: a text such as “*”, or a line of a share of the issuer. */
  readonly separator:
    | { readonly kind: 'text'; readonly text: string; readonly style: TextStyle }
    | { readonly kind: 'rule'; readonly share: number };
  /** “Số ” or “Số: ”. */
  readonly numberLabel: string;
  /** Between number and kind, and between kind and body: “-” and “/”. */
  readonly numberJoints: readonly [kind: string, body: string];
  readonly number: TextStyle;
  readonly placeAndDate: TextStyle;
}

/** Type and subject of the document. */
export interface TitleLayout {
  readonly documentKind: TextStyle;
  readonly subject: TextStyle;
  readonly separator:
    | { readonly kind: 'text'; readonly text: string; readonly style: TextStyle }
    | { readonly kind: 'rule'; readonly share: number };
}

/** Prose; spacing in points, indents in millimetres. */
export interface BodyLayout {
  readonly text: TextStyle;
  readonly lineSpacing: number;
  readonly paragraphGap: number;
  readonly firstLineIndent: number;
  /** A part: the words of its number with `{ordinal}`, and the ordinals in order. */
  readonly part: {
    readonly number: string;
    readonly ordinals: readonly string[];
    readonly numberStyle: TextStyle;
    readonly titleStyle: TextStyle;
  };
  /** One entry a level: style and the pattern of its number, `{I}`, `{1}` or `{a}`. */
  readonly headings: readonly { readonly style: TextStyle; readonly number: string }[];
  /** Stands before the items of a plain list: “- ”. */
  readonly bullet: string;
  /** What closes the last paragraph: “./.” in State documents, nothing in Party ones. */
  readonly endMark: string;
  /** Counts below ten are printed with a zero in prose: “07 mô hình”. */
  readonly padCounts: boolean;
}

/** Signature and recipients. */
export interface SignatureLayout {
  readonly authority: TextStyle;
  readonly post: TextStyle;
  readonly name: TextStyle;
  /** Empty lines left for the signature. */
  readonly blankLines: number;
  readonly recipientsLabel: { readonly text: string; readonly style: TextStyle };
  readonly recipients: TextStyle;
  /** What ends each recipient, and the last. */
  readonly recipientEnds: readonly [each: string, last: string];
}

/** Annexes and tables. */
export interface AnnexLayout {
  readonly label: TextStyle;
  readonly title: TextStyle;
  readonly attachment: TextStyle;
  /** “PHỤ LỤC {I}”; the number is left out where there is one annex only. */
  readonly labelText: string;
  /** “(kèm theo Báo cáo số {number}, {date} của {issuer})”. */
  readonly attachmentText: string;
  readonly tableHeader: TextStyle;
  readonly tableBody: TextStyle;
  readonly note: TextStyle;
}

/**
 * The layout of official documents under one legal act: positions, sizes and signs as data.
 *
 * Term: thể thức và kỹ thuật trình bày văn bản. Dates are ISO calendar dates, `validTo` inclusive.
 */
export interface Layout {
  readonly id: string;
  readonly name: string;
  readonly legalBasis: LegalBasis;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly typeface: string;
  readonly page: PageLayout;
  readonly letterhead: LetterheadLayout;
  readonly title: TitleLayout;
  readonly body: BodyLayout;
  readonly signature: SignatureLayout;
  readonly annex: AnnexLayout;
}
