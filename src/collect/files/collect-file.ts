import type { CalendarDate } from '#room/time';

/**
 * One file that came in.
 *
 * Vietnamese: tệp gửi đến.
 *
 * @example
 * ```ts
 * import type { CollectFile } from 'danvan/collect';
 *
 * const file: CollectFile = { name: 'xa-a.xlsx', bytes: new Uint8Array(), unit: 'xa-a' };
 * ```
 *
 * @category Collect
 */
export interface CollectFile {
  /** Its name, as findings and outcomes tell it. */
  readonly name: string;
  /** What it holds; or how to fetch it, so that only one file at a time is in memory. */
  readonly bytes: Uint8Array | (() => Promise<Uint8Array>);
  /** The id of the unit that sent it, where the mailbox or the portal knows. */
  readonly unit?: string | undefined;
  /** The day on which it came. Defaults to that of the call. */
  readonly receivedOn?: CalendarDate | undefined;
  /** The id of the post that sent it. */
  readonly author?: string | undefined;
}
