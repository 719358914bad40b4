import type { MessagePort } from 'node:worker_threads';

/** The files that a review is made into. */
export type ReviewFormat = 'pdf' | 'xlsx';

/** What the thread of a job is asked. */
export type Job =
  | { readonly kind: 'figures'; readonly body: Uint8Array }
  | { readonly kind: 'review'; readonly format: ReviewFormat; readonly period: string };

/** A job, and the way to the thread of the store. */
export interface JobOrder {
  readonly job: Job;
  readonly store: MessagePort;
}

/** What a job answers. */
export interface Answer {
  readonly status: number;
  /** The media type of the bytes. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** How the file is called where it is downloaded. */
  readonly file?: string | undefined;
}

/** What a job wishes of the store: an answer to a statement, or rows stored under a name. */
export type StoreWish =
  | { readonly sql: string; readonly params: readonly string[] }
  | { readonly load: string; readonly body: Uint8Array };

/** A wish with its number. */
export type StoreOrder = StoreWish & { readonly id: number };

/** What the store did with figures. */
export interface StoredFigures {
  readonly rows: number;
  /** Whether the same figures were there before, so that nothing was written. */
  readonly wasThere: boolean;
}

/** What the thread of the store answers. */
export type StoreAnswer = { readonly id: number } & (
  | { readonly rows: readonly Readonly<Record<string, unknown>>[] }
  | { readonly stored: StoredFigures }
  | { readonly error: string }
);
