import type { FigureTable } from '#room/aggregation';
import type { Dimension } from '#room/indicators';
import type { ReviewWords } from '#room/locale';
import type { Unit } from '#room/organization';
import type { FigureStyle } from '../review/figure-text.js';

/** What the sentences of a report are made from. */
export interface SentenceContext {
  readonly table: FigureTable;
  readonly locale: ReviewWords;
  readonly style: FigureStyle;
  /** The unit that the report is about; absent where it is about several. */
  readonly area?: Unit | undefined;
  /** The mark of a draft; drafts say what is missing. */
  readonly draftMark?: string | undefined;
  readonly options?: {
    /** The names of the categories of breakdowns. */
    readonly dimensions?: readonly Dimension[] | undefined;
  };
}
