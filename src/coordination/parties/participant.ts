import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { unitSelectorSchema, type UnitSelector } from '#room/organization';
import { text, texts } from '../fields.js';

/** Reads a {@link Participant} as it is typed in. */
export const participantSchema = z.readonly(
  strictObject({
    name: text,
    units: z.optional(unitSelectorSchema),
    roles: z.readonly(z.array(text).check(z.minLength(1))),
    responsibilities: texts,
  }),
);

/**
 * Those whom an instrument gives a role without being parties to it.
 *
 * Vietnamese: chủ thể tham gia (cấp ủy các cấp lãnh đạo; Mặt trận Tổ quốc, các đoàn thể tham mưu, nòng cốt).
 *
 * They are sets of bodies in the words of the source; `units` selects them in a hierarchy.
 *
 * @example
 * ```ts
 * import type { Participant } from 'danvan/coordination';
 *
 * const front: Participant = {
 *   name: 'Mặt trận Tổ quốc và các đoàn thể',
 *   roles: ['adviser', 'core-force'],
 *   responsibilities: [],
 * };
 * ```
 *
 * @category Coordination
 */
export interface Participant {
  readonly name: string;
  readonly units?: UnitSelector | undefined;
  readonly roles: readonly string[];
  readonly responsibilities: readonly string[];
}
