import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { nameSchema, type Name } from '#room/organization';
import { text, texts } from '../fields.js';

/** Reads an {@link InstrumentContent} as it is typed in. */
export const instrumentContentSchema = z.readonly(
  strictObject({
    id: text,
    title: nameSchema,
    text: z.optional(text),
    activities: texts,
    audiences: texts,
    documents: texts,
    campaigns: texts,
    period: z.optional(text),
  }),
);

/**
 * One thing that the parties do together.
 *
 * Vietnamese: nội dung phối hợp.
 *
 * `activities` are ids of the list of activities (`inspection`, `interim-review`), `documents` and
 * `campaigns` ids of what it carries out; `period` is the id of a period that it speaks of (“nhiệm
 * kỳ 2021-2026”).
 *
 * @example
 * ```ts
 * import type { InstrumentContent } from 'danvan/coordination';
 *
 * const content: InstrumentContent = {
 *   id: 'B',
 *   title: { vi: 'Trao đổi thông tin, nắm tình hình, dư luận quần chúng nhân dân' },
 *   activities: [],
 *   audiences: [],
 *   documents: [],
 *   campaigns: [],
 * };
 * ```
 *
 * @category Coordination
 */
export interface InstrumentContent {
  readonly id: string;
  readonly title: Name;
  readonly text?: string | undefined;
  readonly activities: readonly string[];
  readonly audiences: readonly string[];
  readonly documents: readonly string[];
  readonly campaigns: readonly string[];
  readonly period?: string | undefined;
}
