import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import type { ParseResult } from '#room/findings';
import { readRecord } from '#room/records';
import { calendarDateSchema, type CalendarDate } from '#room/time';
import { textSchema as text } from '#room/text';

const points = z.optional(z.nullable(z.number()));

/**
 * The scores of one criterion, or of one bonus or penalty.
 *
 * Vietnamese: điểm tự chấm, điểm thẩm định, minh chứng.
 *
 * A score that is absent or null is missing, which is never zero.
 *
 * @example
 * ```ts
 * import type { ScoreEntry } from 'danvan/campaigns';
 *
 * const entry: ScoreEntry = { criterion: 'reform', self: 24, appraised: null };
 * ```
 *
 * @category Campaigns
 */
export interface ScoreEntry {
  /** The id of a criterion, or of a bonus or penalty of the scheme. */
  readonly criterion: string;
  readonly self?: number | null | undefined;
  readonly appraised?: number | null | undefined;
  /** Ids or titles of documents. */
  readonly evidence?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

/**
 * A scoring sheet that was filled in for one subject.
 *
 * Vietnamese: bảng chấm điểm.
 *
 * `subject` is the id of the unit or model; `conditions` says of each condition whether it holds,
 * and one that is not there is not known.
 *
 * @example
 * ```ts
 * import type { ScoreSheet } from 'danvan/campaigns';
 *
 * const sheet: ScoreSheet = { subject: 'xa-a', scores: [{ criterion: 'reform', self: 24 }] };
 * ```
 *
 * @category Campaigns
 */
export interface ScoreSheet {
  readonly subject: string;
  readonly date?: CalendarDate | undefined;
  readonly scores: readonly ScoreEntry[];
  readonly conditions?: Readonly<Record<string, boolean>> | undefined;
}

/** Reads a {@link ScoreSheet}. */
export const scoreSheetSchema = strictObject({
  subject: text,
  date: z.optional(calendarDateSchema),
  scores: z.readonly(
    z.array(
      strictObject({
        criterion: text,
        self: points,
        appraised: points,
        evidence: z.optional(z.readonly(z.array(text))),
        note: z.optional(text),
      }),
    ),
  ),
  conditions: z.optional(z.record(z.string(), z.boolean())),
});

/**
 * Reads a scoring sheet from data.
 *
 * Vietnamese: bảng chấm điểm.
 *
 * Findings: `shape/*`. Whether the scores fit a scheme is told by {@link score}.
 *
 * @param input - The record.
 * @returns The sheet, or the findings.
 *
 * @example
 * ```ts
 * import { readScoreSheet } from 'danvan/campaigns';
 *
 * // @ts-expect-error - points are numbers
 * readScoreSheet({ subject: 'xa-a', scores: [{ criterion: 'reform', self: 'tốt' }] }).ok; //=> false
 * ```
 *
 * @category Campaigns
 */
export const readScoreSheet = (input: ScoreSheet): ParseResult<ScoreSheet> =>
  readRecord(scoreSheetSchema, input);
