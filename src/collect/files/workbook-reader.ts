import type { CancelSignal } from '#room/export';
import type { Finding } from '#room/findings';
import type { FilledForm } from '#room/forms';

/** A cell that was not read, and why. */
export interface CellPassedOver {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
  readonly why: string;
}

/** What a workbook held. */
export interface ReadFile {
  readonly forms: readonly FilledForm[];
  readonly findings: readonly Finding[];
  readonly passedOver: readonly CellPassedOver[];
}

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
