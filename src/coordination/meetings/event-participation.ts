import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { text } from '../fields.js';

/** Reads an {@link EventParticipation} as it is typed in. */
export const participationSchema = z.readonly(
  strictObject({
    roles: z.readonly(z.array(text).check(z.minLength(1))),
    site: z.optional(text),
    unit: z.optional(text),
    post: z.optional(text),
    name: z.optional(text),
    delegatedBy: z.optional(text),
  }),
);

/**
 * Who took part in an event, and as what.
 *
 * Vietnamese: vai trò tại hội nghị: chủ trì, kết luận, báo cáo, dự, phát biểu, tham luận, ký kết.
 *
 * `roles` are ids of the list of roles at events; `unit` is the id of a unit, `post` the post in
 * words, `name` the name where the source gives one; `delegatedBy` is the id or name of who handed
 * the role on (ủy quyền).
 *
 * @example
 * ```ts
 * import type { EventParticipation } from 'danvan/coordination';
 *
 * const chair: EventParticipation = {
 *   roles: ['chair', 'reporter'],
 *   site: 'diem-cau-huyen',
 *   post: 'Trưởng Ban Dân vận Huyện ủy',
 *   delegatedBy: 'Thường trực Huyện ủy',
 * };
 * ```
 *
 * @category Coordination
 */
export interface EventParticipation {
  readonly roles: readonly string[];
  readonly site?: string | undefined;
  readonly unit?: string | undefined;
  readonly post?: string | undefined;
  readonly name?: string | undefined;
  readonly delegatedBy?: string | undefined;
}
