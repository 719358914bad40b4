import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { StatedCount } from '../common/stated-count.js';
import type { petitionSchema } from './petition-schema.js';
import type { PetitionKind, PetitionReceiver, PetitionTotal } from './petition-words.js';

/**
 * The letters of one kind in one field.
 *
 * Vietnamese: số đơn theo lĩnh vực.
 *
 * @example
 * ```ts
 * import type { PetitionField } from 'danvan/democracy';
 *
 * const land: PetitionField = { kind: 'complaint', field: 'land', count: 4 };
 * ```
 *
 * @category Democracy
 */
export interface PetitionField {
  /** The kind of letters. */
  readonly kind: PetitionKind;
  /** What they are about, a word of the catalogue `petitionFields`. */
  readonly field: string;
  /** How many there are. */
  readonly count: StatedCount;
}

/**
 * Letters of the people: those of a unit over days or a period, or a single one, from the day on
 * which it came (`date`, `received: 1`) to the day on which it was settled (`to`).
 *
 * Vietnamese: kết quả tiếp nhận, xử lý đơn.
 *
 * A breakdown by kind is of one of three totals, and `breakdownOf` says of which: reports break down
 * what was received, what was fit for handling, or what was within competence. Who wrote a letter,
 * and against whom, is never recorded.
 *
 * @example
 * ```ts
 * import type { Petition } from 'danvan/democracy';
 *
 * const isOfCouncil = ({ receivedBy }: Petition): boolean => receivedBy === 'peoples-council';
 * ```
 *
 * @category Democracy
 */
export interface Petition extends DemocracyRecord {
  /** Who got the letters. Defaults to `authorities`. */
  readonly receivedBy: PetitionReceiver;
  /** The kind, where all letters of the record are of one. */
  readonly kind?: PetitionKind | undefined;
  /** What they are about, where it is one field: a word of the catalogue `petitionFields`. */
  readonly field?: string | undefined;
  /** Letters carried over from before: kỳ trước chuyển sang. */
  readonly carriedOver?: StatedCount | undefined;
  /** Letters received: tiếp nhận trong kỳ. */
  readonly received?: StatedCount | undefined;
  /** Letters handled: đã xử lý. */
  readonly handled?: StatedCount | undefined;
  /** Letters fit for handling: đủ điều kiện xử lý. */
  readonly fitForHandling?: StatedCount | undefined;
  /** Letters within the competence of the unit: thuộc thẩm quyền. */
  readonly withinCompetence?: StatedCount | undefined;
  /** Letters whose writers were told where to turn: hướng dẫn. */
  readonly guided?: StatedCount | undefined;
  /** Letters forwarded to whom they concern: chuyển đơn. */
  readonly forwarded?: StatedCount | undefined;
  /** Letters resolved: đã giải quyết. */
  readonly resolved?: StatedCount | undefined;
  /** Letters not resolved yet at the end: chưa giải quyết. */
  readonly outstanding?: StatedCount | undefined;
  /** The total that the breakdown by kind and field is of. */
  readonly breakdownOf?: PetitionTotal | undefined;
  /** Complaints in that total: khiếu nại. */
  readonly complaints?: StatedCount | undefined;
  /** Denunciations in that total: tố cáo. */
  readonly denunciations?: StatedCount | undefined;
  /** Petitions and feedback in that total: kiến nghị, phản ánh. */
  readonly feedback?: StatedCount | undefined;
  /** The kinds of that total by field. Defaults to none. */
  readonly fields: readonly PetitionField[];
}

/**
 * A {@link Petition} as it is typed in: id and unit make it complete.
 *
 * Vietnamese: kết quả tiếp nhận, xử lý đơn.
 *
 * @example
 * ```ts
 * import type { PetitionInput } from 'danvan/democracy';
 *
 * const row: PetitionInput = { id: 'p1', unit: 'xa-a', period: '2026-Q1', received: 12 };
 * ```
 *
 * @category Democracy
 */
export interface PetitionInput extends Readonly<z.input<typeof petitionSchema>> {}
