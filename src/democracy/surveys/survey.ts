import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { StatedCount } from '../common/stated-count.js';
import type { surveySchema } from './survey-schema.js';

/**
 * A survey on how satisfied people are.
 *
 * Vietnamese: khảo sát mức độ hài lòng của người dân, tổ chức.
 *
 * Who answered is a part of who was asked, who is satisfied a part of who answered. A rate is never
 * stored: it is reckoned from both numbers.
 *
 * @example
 * ```ts
 * import type { Survey } from 'danvan/democracy';
 *
 * const isComplete = ({ asked, responses }: Survey): boolean => asked === responses;
 * ```
 *
 * @category Democracy
 */
export interface Survey extends DemocracyRecord {
  /** What it asks about, a word of the catalogue `surveySubjects`. */
  readonly subject?: string | undefined;
  /** What it is called. */
  readonly title?: string | undefined;
  /** Its base: the people or bodies asked, forms handed out. */
  readonly asked?: StatedCount | undefined;
  /** Valid answers. */
  readonly responses?: StatedCount | undefined;
  /** Answers that say that somebody is satisfied. */
  readonly satisfied?: StatedCount | undefined;
}

/**
 * A {@link Survey} as it is typed in: id and unit make it complete.
 *
 * Vietnamese: khảo sát mức độ hài lòng của người dân, tổ chức.
 *
 * @example
 * ```ts
 * import type { SurveyInput } from 'danvan/democracy';
 *
 * const row: SurveyInput = { id: 's1', unit: 'xa-a', asked: 200, responses: 187, satisfied: 171 };
 * ```
 *
 * @category Democracy
 */
export interface SurveyInput extends Readonly<z.input<typeof surveySchema>> {}
