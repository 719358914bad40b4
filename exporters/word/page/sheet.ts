import type { CancelSignal } from '#room/export';
import type { Finding } from '#room/findings';
import type { Budget, Layout, PageGeometry } from '#room/report';
import type { Language } from '#room/text';
import type { ListBook } from '../numbering/list-book.js';
import type { Outline } from '../styles/body-styles.js';

/** What the paragraphs of a part of the document depend on. */
export interface Sheet {
  readonly layout: Layout;
  readonly language: Language;
  readonly page: PageGeometry;
  readonly lists: ListBook;
  readonly outline: Outline;
  readonly report: (finding: Finding) => void;
  /** What the file has still room for. */
  readonly room: Budget;
  readonly signal?: CancelSignal | undefined;
}
