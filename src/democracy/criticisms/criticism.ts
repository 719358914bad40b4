import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { StatedCount } from '../common/stated-count.js';
import type { CriticismKind } from './criticism-kinds.js';
import type { criticismSchema } from './criticism-schema.js';

/**
 * Social criticism of drafts, or opinions on building the Party and the government; one session, or
 * several as a report counts them.
 *
 * Vietnamese: cuộc phản biện xã hội; góp ý xây dựng Đảng, xây dựng chính quyền.
 *
 * A record with a `date` and no number of sessions is one session.
 *
 * @example
 * ```ts
 * import type { Criticism } from 'danvan/democracy';
 *
 * const isHeard = ({ accepted }: Criticism): boolean => accepted !== undefined && accepted !== 0;
 * ```
 *
 * @category Democracy
 */
export interface Criticism extends DemocracyRecord {
  /** What is given. Defaults to `social-criticism`. */
  readonly kind: CriticismKind;
  /** Who gave it, a word of the catalogue `supervisorKinds`. */
  readonly critic: string;
  /** In which form, a word of the catalogue `criticismForms`. */
  readonly form?: string | undefined;
  /** On what, in words. */
  readonly title?: string | undefined;
  /** Sessions: số cuộc. */
  readonly sessions?: StatedCount | undefined;
  /** Drafts that were criticised: dự thảo văn bản. */
  readonly drafts?: StatedCount | undefined;
  /** Opinions that were given. */
  readonly opinions?: StatedCount | undefined;
  /** Opinions that were accepted: tiếp thu. */
  readonly accepted?: StatedCount | undefined;
  /** Opinions that were answered with reasons: giải trình. */
  readonly explained?: StatedCount | undefined;
}

/**
 * A {@link Criticism} as it is typed in: id, unit and critic make it complete.
 *
 * Vietnamese: cuộc phản biện xã hội.
 *
 * @example
 * ```ts
 * import type { CriticismInput } from 'danvan/democracy';
 *
 * const row: CriticismInput = { id: 'c1', unit: 'tinh', critic: 'front', period: '2026-Q1' };
 * ```
 *
 * @category Democracy
 */
export interface CriticismInput extends Readonly<z.input<typeof criticismSchema>> {}
