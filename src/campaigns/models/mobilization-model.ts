import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { historySchema } from '#room/lifecycle';
import { nameSchema, type Interval, type Name } from '#room/organization';
import { modelSubjectKinds, type ModelSubjectKind } from './model-subject-kinds.js';
import { calendarDateSchema, type CalendarDate } from '#room/time';
import { textSchema as text } from '#room/text';

/**
 * A field in which people are mobilized, perhaps with days in force.
 *
 * Vietnamese: lĩnh vực.
 *
 * `danvan/vietnam` ships the four; provinces add theirs.
 *
 * @example
 * ```ts
 * import type { ModelField } from 'danvan/campaigns';
 *
 * const field: ModelField = { id: 'new-countryside', name: { vi: 'xây dựng nông thôn mới' } };
 * ```
 *
 * @category Campaigns
 */
export interface ModelField extends Interval {
  readonly id: string;
  readonly name: Name;
  readonly source?: string | undefined;
}

const registrationSchema = strictObject({
  situation: z.optional(text),
  aims: z.optional(text),
  content: z.optional(text),
  scope: z.optional(text),
  forces: z.optional(text),
  resources: z.optional(text),
  time: z.optional(text),
  results: z.optional(text),
  sustainability: z.optional(text),
});

/**
 * The items of a registration beside the name of the model: ten with it.
 *
 * Vietnamese: nội dung đăng ký mô hình: lý do, mục tiêu, cách thức, địa bàn, lực lượng, nguồn lực, kết quả.
 *
 * Source: 249/MTTQ-BTT (2026).
 *
 * @example
 * ```ts
 * import type { ModelRegistration } from 'danvan/campaigns';
 *
 * const registration: ModelRegistration = { aims: 'Giảm 100% điểm rác tự phát' };
 * ```
 *
 * @category Campaigns
 */
export interface ModelRegistration extends Readonly<z.output<typeof registrationSchema>> {}

/** Reads a {@link MobilizationModel} as it is typed in. */
export const modelSchema = strictObject({
  id: text,
  name: nameSchema,
  subjectKind: z.enum(modelSubjectKinds),
  field: text,
  level: text,
  host: z.optional(text),
  partners: z._default(z.readonly(z.array(text)), []),
  cohort: z.int().check(z.minimum(1900), z.maximum(9999)),
  state: text,
  registration: z._default(registrationSchema, {}),
  history: historySchema,
  transfers: z._default(
    z.readonly(
      z.array(
        strictObject({
          from: text,
          to: text,
          date: calendarDateSchema,
          host: z.optional(text),
          decision: z.optional(text),
        }),
      ),
    ),
    [],
  ),
  replicates: z.optional(text),
});

/**
 * A skilful-mobilization model as it was registered, and what became of it.
 *
 * Vietnamese: mô hình, điển hình “Dân vận khéo”.
 *
 * `host` and `partners` are ids of units; a host that nobody names prints as dots. `cohort` is the
 * year of registration, `state` a state of the lifecycle; `level` is the level of registration, `transfers` the changes of it; `replicates`
 * is the id of the model that this one carries on elsewhere. The collective or the person
 * themselves stand nowhere but in the name.
 *
 * @example
 * ```ts
 * import type { MobilizationModel } from 'danvan/campaigns';
 *
 * const isOf2021 = ({ cohort }: MobilizationModel): boolean => cohort === 2021;
 * ```
 *
 * @category Campaigns
 */
export interface MobilizationModel {
  readonly id: string;
  readonly name: Name;
  readonly subjectKind: ModelSubjectKind;
  readonly field: string;
  readonly level: string;
  /** The id of the unit that carries it out; absent where nobody says who. */
  readonly host?: string | undefined;
  readonly partners: readonly string[];
  readonly cohort: number;
  readonly state: string;
  readonly registration: ModelRegistration;
  /** The moves made: the state reached, the day, and the role. */
  readonly history: readonly {
    readonly to: string;
    readonly date: CalendarDate;
    readonly by?: string | undefined;
  }[];
  readonly transfers: readonly {
    readonly from: string;
    readonly to: string;
    readonly date: CalendarDate;
    /** The id of the unit that hosts it from then on; without it, the same as before. */
    readonly host?: string | undefined;
    /** The id of the deciding document. */
    readonly decision?: string | undefined;
  }[];
  readonly replicates?: string | undefined;
}

/**
 * A {@link MobilizationModel} as it is typed in.
 *
 * Vietnamese: bản đăng ký mô hình.
 *
 * @example
 * ```ts
 * import type { MobilizationModelInput } from 'danvan/campaigns';
 *
 * const model: MobilizationModelInput = {
 *   id: 'mo-hinh-1',
 *   name: 'Tiếng loa an ninh',
 *   subjectKind: 'model',
 *   field: 'defence-security',
 *   level: 'commune',
 *   host: 'xa-a',
 *   cohort: 2021,
 *   state: 'registered',
 * };
 * ```
 *
 * @category Campaigns
 */
export interface MobilizationModelInput extends Readonly<z.input<typeof modelSchema>> {}
