import type { CancelSignal } from '#room/export';
import type { ReadWorkbook } from '#room/forms';

/** What a workbook held, as far as an outcome needs it. */
export type ReadFile = Pick<ReadWorkbook, 'forms' | 'findings' | 'passedOver' | 'marks'>;

/** What is known of a file before it is read. */
export interface ReadingAsk {
  readonly signal?: CancelSignal | undefined;
  /** Who sent it, and the only period that it may be of, where these are known. */
  readonly expected: {
    readonly unit?: string | undefined;
    readonly period?: string | undefined;
  };
}

/** Reads one workbook. */
export type WorkbookReader = (bytes: Uint8Array, ask: ReadingAsk) => Promise<ReadFile>;
