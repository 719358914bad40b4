/** What the page asks of the worker, and what it is told. Both sides see this file and nothing more of each other. */

/** Files that come with the page; all of it is invented. */
export type SampleName = 'quarter' | 'year' | 'workbook';

/** Where figures come from: a sample, or a file that somebody chose. */
export type Source =
  | { readonly sample: SampleName }
  | { readonly name: string; readonly bytes: Uint8Array; readonly today: string };

/** What a report can be written as. */
export type Format = 'xlsx' | 'pdf' | 'docx';

/** One figure of the table; without a unit the total. */
export interface FigurePlace {
  readonly indicator: string;
  readonly unit?: string | undefined;
}

/** What is asked, and what is given for it. */
export interface Tasks {
  readonly open: { readonly asked: Source; readonly given: Opened };
  readonly count: { readonly asked: string; readonly given: FiguresView | null };
  readonly explain: { readonly asked: FigurePlace; readonly given: readonly string[] };
  readonly write: { readonly asked: Format; readonly given: WrittenFile };
  readonly blank: { readonly asked: 'form'; readonly given: WrittenFile };
}

export type TaskName = keyof Tasks;

/** An order of the page; answers carry its number. */
export type Order = {
  readonly [Name in TaskName]: {
    readonly id: number;
    readonly task: Name;
    readonly asked: Tasks[Name]['asked'];
  };
}[TaskName];

/** How far a task is, from 0 to 1, and what is being done, in words. */
export interface Progress {
  readonly share: number;
  readonly step: string;
}

/** What the worker says of an order: how far it is, and at the end what came of it. */
export type Answer =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly given: Tasks[TaskName]['given'] }
  | { readonly id: number; readonly failed: string };

/** A file to download. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** What the format could not show, in sentences. */
  readonly told: readonly string[];
}

/** Rows as they stood in the file: records, or the cells of a sheet. */
export interface Grid {
  readonly title: string;
  /** What the columns are called: “Đơn vị”, or “A”. */
  readonly headings: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  /** How many rows the file has; not all of a long one are shown. */
  readonly rowCount: number;
}

/** A cell of a grid, both from 1. */
export interface GridPlace {
  /** Position in the list of grids. */
  readonly grid: number;
  readonly row: number;
  /** Absent where the finding is of the whole row. */
  readonly column?: number | undefined;
}

export interface FindingView {
  readonly severity: 'error' | 'warning' | 'note';
  readonly text: string;
  readonly place?: GridPlace | undefined;
}

export interface Opened {
  readonly title: string;
  readonly isInvented: boolean;
  readonly grids: readonly Grid[];
  readonly findings: readonly FindingView[];
  /** How many further findings there are, which are not listed. */
  readonly further: number;
  /** Null where no figure could be read. */
  readonly figures: FiguresView | null;
}

export interface CellView {
  readonly text: string;
  /** “10/12 xã, phường”; null where nothing is owed by more than one. */
  readonly coverage: string | null;
  readonly isWhole: boolean;
}

export interface FiguresView {
  readonly title: string;
  readonly period: string;
  /** The periods of the file, the latest first. */
  readonly periods: readonly { readonly id: string; readonly name: string }[];
  readonly heard: string;
  readonly silent: readonly string[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly measure: string;
    readonly total: CellView;
    readonly cells: readonly CellView[];
  }[];
}
