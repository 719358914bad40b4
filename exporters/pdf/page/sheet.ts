import type { CancelSignal } from '#room/export';
import type { Budget, Layout, PageGeometry } from '#room/report';
import type { Language } from '#room/text';
import type { Faces } from '../font/faces.js';
import type { Ink } from '../ink.js';

/** Shares of the printable height, by the id of a table. */
export type Starts = ReadonlyMap<string, number>;

/** What the nodes of a part of the document depend on. */
export interface Sheet {
  readonly layout: Layout;
  readonly language: Language;
  readonly page: PageGeometry;
  readonly faces: Faces;
  readonly ink: Ink;
  /** What the file has still room for. */
  readonly room: Budget;
  /** How much of its page lies above each table that carries sums, as far as that is known. */
  readonly starts?: Starts | undefined;
  readonly signal?: CancelSignal | undefined;
}
