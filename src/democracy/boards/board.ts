import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { StatedCount } from '../common/stated-count.js';
import type { boardSchema } from './board-schema.js';

/**
 * A board by which the people inspect and supervise, for one term; or several boards of one kind, as
 * a report counts them.
 *
 * Vietnamese: Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng.
 *
 * `from` and `to` are the first and the last day of its term. Boards that a report counts have a
 * `period`, or the day of the count as `date`.
 *
 * @example
 * ```ts
 * import type { Board } from 'danvan/democracy';
 *
 * const isOfProject = ({ project }: Board): boolean => project !== undefined;
 * ```
 *
 * @category Democracy
 */
export interface Board extends DemocracyRecord {
  /** Which kind of board it is, a word of the catalogue `boardKinds`. */
  readonly kind: string;
  /** What it is called, in words. */
  readonly title?: string | undefined;
  /** How many boards the record stands for. Defaults to one. */
  readonly boards: StatedCount;
  /** Members of all of them. */
  readonly members?: StatedCount | undefined;
  /** Women among the members. */
  readonly women?: StatedCount | undefined;
  /** Villages and residential groups of the commune: thôn, tổ dân phố. */
  readonly villages?: StatedCount | undefined;
  /** The id or title of the project that it supervises, for a board of one project. */
  readonly project?: string | undefined;
  /** Works and projects in the area, where a report counts them. */
  readonly projects?: StatedCount | undefined;
  /** The id of the document that forms or recognises it. */
  readonly decision?: string | undefined;
}

/**
 * A {@link Board} as it is typed in: id, unit and kind make it complete.
 *
 * Vietnamese: Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng.
 *
 * @example
 * ```ts
 * import type { BoardInput } from 'danvan/democracy';
 *
 * const row: BoardInput = { id: 'b1', unit: 'xa-a', kind: 'people-inspection-board', members: 9 };
 * ```
 *
 * @category Democracy
 */
export interface BoardInput extends Readonly<z.input<typeof boardSchema>> {}
