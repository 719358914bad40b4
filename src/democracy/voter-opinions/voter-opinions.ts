import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { StatedCount } from '../common/stated-count.js';
import type { voterOpinionsSchema } from './voter-opinions-schema.js';

/**
 * What voters told a people's council, and what became of it.
 *
 * Vietnamese: ý kiến, kiến nghị của cử tri gửi Hội đồng nhân dân.
 *
 * Opinions that were classified and put together are another unit than those received: one of them
 * stands for many. `forwardedAs` says which of both was forwarded.
 *
 * @example
 * ```ts
 * import type { VoterOpinions } from 'danvan/democracy';
 *
 * const isAnswered = ({ answered, forwarded }: VoterOpinions): boolean => answered === forwarded;
 * ```
 *
 * @category Democracy
 */
export interface VoterOpinions extends DemocracyRecord {
  /** What the opinions are about, where it is one thing. */
  readonly topic?: string | undefined;
  /** Meetings with voters: cuộc tiếp xúc cử tri. */
  readonly meetings?: StatedCount | undefined;
  /** Attendances of voters at them: lượt cử tri. */
  readonly attendances?: StatedCount | undefined;
  /** Opinions voiced at meetings, among those received. */
  readonly atMeetings?: StatedCount | undefined;
  /** Opinions received: tiếp nhận. */
  readonly received?: StatedCount | undefined;
  /** Opinions after they were classified and put together: phân loại, tổng hợp. */
  readonly consolidated?: StatedCount | undefined;
  /** Opinions forwarded to whom they concern: chuyển giải quyết. */
  readonly forwarded?: StatedCount | undefined;
  /** Forwarded opinions that were answered: trả lời, giải quyết. */
  readonly answered?: StatedCount | undefined;
  /** What was forwarded: opinions `as-received` or `put-together`. Defaults to `as-received`. */
  readonly forwardedAs: 'as-received' | 'put-together';
}

/**
 * {@link VoterOpinions} as they are typed in: id and unit make a row complete.
 *
 * Vietnamese: ý kiến, kiến nghị của cử tri gửi Hội đồng nhân dân.
 *
 * @example
 * ```ts
 * import type { VoterOpinionsInput } from 'danvan/democracy';
 *
 * const received = { amount: 11_000, qualifier: 'over' } as const;
 * const row: VoterOpinionsInput = { id: 'v1', unit: 'hdnd', period: '2023', received };
 * ```
 *
 * @category Democracy
 */
export interface VoterOpinionsInput extends Readonly<z.input<typeof voterOpinionsSchema>> {}
