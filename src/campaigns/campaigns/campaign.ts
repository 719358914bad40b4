import type { Name, UnitSelector } from '#room/organization';
import type { CalendarDate, Period } from '#room/time';
import type { CampaignEventKind, CampaignEventState, CampaignKind } from './campaign-kinds.js';

/**
 * Where a campaign is carried out: in units by their ids, in a set of units, or both.
 *
 * Vietnamese: phạm vi thực hiện.
 *
 * A scope that names neither reaches everybody below the host. `note` is what the source says:
 * “trong các cơ quan Nhà nước”.
 *
 * @example
 * ```ts
 * import type { CampaignScope } from 'danvan/campaigns';
 *
 * const scope: CampaignScope = { units: [], selector: { kinds: ['state-agency'] } };
 * ```
 *
 * @category Campaigns
 */
export interface CampaignScope {
  readonly units: readonly string[];
  readonly selector?: UnitSelector | undefined;
  readonly note?: string | undefined;
}

/**
 * What a campaign aims at, with a number where the source has one.
 *
 * Vietnamese: mục tiêu, chỉ tiêu.
 *
 * `indicator` is an id of the catalogue; `amount` is the target in `unit`, null for a goal without
 * a number. `direction` says which side is good: a target of `at-most` is met by what stays at or
 * below it.
 *
 * @example
 * ```ts
 * import type { CampaignGoal } from 'danvan/campaigns';
 *
 * const goal: CampaignGoal = {
 *   id: 'models',
 *   content: 'Xây dựng mô hình Dân vận khéo',
 *   amount: 20,
 *   unit: 'mô hình',
 *   direction: 'at-least',
 * };
 * ```
 *
 * @category Campaigns
 */
export interface CampaignGoal {
  readonly id: string;
  readonly content: string;
  readonly indicator?: string | undefined;
  readonly amount: number | null;
  readonly unit?: string | undefined;
  readonly direction: 'at-least' | 'at-most';
  /** The day by which it is to be reached. */
  readonly dueDate?: CalendarDate | undefined;
}

/**
 * Something that takes place within a campaign: a drive day, a work, a task.
 *
 * Vietnamese: ngày ra quân, công trình, phần việc.
 *
 * `count` says how many of the kind this row stands for, so that “12 công trình” is one row; both
 * days are included, and an event of one day has only `from`.
 *
 * @example
 * ```ts
 * import type { CampaignEvent } from 'danvan/campaigns';
 *
 * const works: CampaignEvent = {
 *   kind: 'work',
 *   name: 'Bê tông hóa đường thôn',
 *   count: 12,
 *   state: 'done',
 *   units: ['xa-a'],
 * };
 * ```
 *
 * @category Campaigns
 */
export interface CampaignEvent {
  readonly kind: CampaignEventKind;
  readonly name: string;
  readonly count: number;
  readonly state: CampaignEventState;
  /** The first day. */
  readonly from?: CalendarDate | undefined;
  /** The last day, inclusive. */
  readonly to?: CalendarDate | undefined;
  /** @deprecated Use `from`. */
  readonly firstDay?: CalendarDate | undefined;
  /** @deprecated Use `to`. */
  readonly lastDay?: CalendarDate | undefined;
  /** Ids of the units that take part. */
  readonly units: readonly string[];
  readonly place?: string | undefined;
  /** How many took part, each time they did. */
  readonly attendances?: number | undefined;
  readonly note?: string | undefined;
}

/**
 * A movement, campaign, appeal, drive, theme year or programme.
 *
 * Vietnamese: phong trào thi đua, cuộc vận động, lời kêu gọi, đợt ra quân, năm chủ đề, chương trình.
 *
 * Named objects with an id, so that two theme years of one year stand side by side. `host` and
 * `partners` are ids of units, `basis` ids of documents, `integratedWith` ids of campaigns that it
 * is carried out together with; a campaign without a period has no set end.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import type { Campaign } from 'danvan/campaigns';
 *
 * const campaign: Campaign = {
 *   id: 'nam-dan-van-kheo-2019',
 *   kind: 'theme-year',
 *   name: { vi: 'Năm dân vận khéo 2019' },
 *   host: 'ban-dan-van',
 *   partners: [],
 *   period: periodOf('2019'),
 *   scope: { units: [] },
 *   goals: [],
 *   events: [],
 *   audiences: ['cán bộ, đảng viên', 'quần chúng nhân dân'],
 *   basis: [],
 *   mottoes: [],
 *   integratedWith: ['nam-dan-van-chinh-quyen-2019'],
 * };
 * ```
 *
 * @category Campaigns
 */
export interface Campaign {
  readonly id: string;
  readonly kind: CampaignKind;
  readonly name: Name;
  readonly host: string;
  readonly partners: readonly string[];
  readonly period?: Period | undefined;
  /** The day of launching. */
  readonly launchedOn?: CalendarDate | undefined;
  readonly scope: CampaignScope;
  readonly goals: readonly CampaignGoal[];
  readonly events: readonly CampaignEvent[];
  readonly audiences: readonly string[];
  readonly basis: readonly string[];
  readonly mottoes: readonly string[];
  readonly integratedWith: readonly string[];
  readonly note?: string | undefined;
}
