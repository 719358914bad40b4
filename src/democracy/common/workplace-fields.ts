import * as z from 'zod/mini';
import { textSchema as text } from '#room/text';
import type { Named } from './democracy-list.js';
import type { DemocracyRecord } from './democracy-record.js';
import { democracySpheres } from './spheres.js';

/** What records of agencies and enterprises say besides; they are not of communes by default. */
export const workplaceFields = {
  sphere: z._default(z.enum(democracySpheres), 'agency'),
  agencyKind: z.optional(text),
  enterpriseKind: z.optional(text),
};

/**
 * What every record of an agency or enterprise says.
 *
 * Vietnamese: hồ sơ của cơ quan, đơn vị, tổ chức có sử dụng lao động.
 *
 * Its `sphere` defaults to `agency`.
 *
 * @example
 * ```ts
 * import type { WorkplaceRecord } from 'danvan/democracy';
 *
 * const isOfOffice = ({ agencyKind }: WorkplaceRecord): boolean => agencyKind === 'agency';
 * ```
 *
 * @category Democracy
 */
export interface WorkplaceRecord extends DemocracyRecord {
  /** The kind of agency, a word of the catalogue `agencyKinds`. */
  readonly agencyKind?: string | undefined;
  /** The kind of enterprise, a word of the catalogue `enterpriseKinds`. */
  readonly enterpriseKind?: string | undefined;
}

/** The words that such a record names. */
export const workplaceWords = ({
  agencyKind,
  enterpriseKind,
}: WorkplaceRecord): NonNullable<Named['words']> => ({
  agencyKinds: [{ id: agencyKind, path: ['agencyKind'] }],
  enterpriseKinds: [{ id: enterpriseKind, path: ['enterpriseKind'] }],
});
