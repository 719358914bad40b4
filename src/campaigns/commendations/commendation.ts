import type { CalendarDate } from '#room/time';

/**
 * What a decision can give.
 *
 * Vietnamese: công nhận, danh hiệu thi đua, hình thức khen thưởng.
 *
 * @example
 * ```ts
 * import { commendationKinds } from 'danvan/campaigns';
 *
 * commendationKinds; //=> ['recognition', 'emulation-title', 'reward']
 * ```
 *
 * @category Campaigns
 */
export const commendationKinds = Object.freeze([
  'recognition',
  'emulation-title',
  'reward',
] as const);

/**
 * One of {@link commendationKinds}.
 *
 * Vietnamese: loại quyết định công nhận, khen thưởng.
 *
 * @example
 * ```ts
 * import type { CommendationKind } from 'danvan/campaigns';
 *
 * const kind: CommendationKind = 'reward';
 * ```
 *
 * @category Campaigns
 */
export type CommendationKind = (typeof commendationKinds)[number];

/**
 * Who can be commended.
 *
 * Vietnamese: mô hình, tập thể, cá nhân, hộ gia đình.
 *
 * @example
 * ```ts
 * import { recipientKinds } from 'danvan/campaigns';
 *
 * recipientKinds; //=> ['model', 'collective', 'individual', 'household']
 * ```
 *
 * @category Campaigns
 */
export const recipientKinds = Object.freeze([
  'model',
  'collective',
  'individual',
  'household',
] as const);

/**
 * One of {@link recipientKinds}.
 *
 * Vietnamese: đối tượng khen thưởng.
 *
 * @example
 * ```ts
 * import type { RecipientKind } from 'danvan/campaigns';
 *
 * const kind: RecipientKind = 'collective';
 * ```
 *
 * @category Campaigns
 */
export type RecipientKind = (typeof recipientKinds)[number];

/**
 * A recipient: a model or a unit by its id, or how many of a kind.
 *
 * Vietnamese: đối tượng được khen thưởng.
 *
 * A person stands here only as one of a number, or as the registered example that a model is.
 *
 * @example
 * ```ts
 * import type { CommendationRecipient } from 'danvan/campaigns';
 *
 * const recipients: readonly CommendationRecipient[] = [
 *   { model: 'tieng-loa-an-ninh' },
 *   { unit: 'xa-a' },
 *   { kind: 'individual', count: 12 },
 * ];
 * ```
 *
 * @category Campaigns
 */
export type CommendationRecipient =
  | { readonly model: string }
  | { readonly unit: string }
  | { readonly kind: RecipientKind; readonly count: number };

/**
 * A decision that recognises or commends, with what it gives and to whom.
 *
 * Vietnamese: quyết định công nhận, khen thưởng.
 *
 * `decision` is the id of the deciding document, `date` its day, `level` the id of the level that
 * decides, `title` the title or form as it is written: “Bằng khen”, “mô hình Dân vận khéo cấp
 * tỉnh”. One decision that gives two titles makes two commendations.
 *
 * @example
 * ```ts
 * import type { Commendation } from 'danvan/campaigns';
 *
 * const commendation: Commendation = {
 *   id: 'bang-khen-2021',
 *   kind: 'reward',
 *   decision: 'quyet-dinh-2021',
 *   level: 'province',
 *   title: 'Bằng khen của Chủ tịch UBND tỉnh',
 *   recipients: [
 *     { kind: 'collective', count: 28 },
 *     { kind: 'individual', count: 12 },
 *   ],
 * };
 * ```
 *
 * @category Campaigns
 */
export interface Commendation {
  readonly id: string;
  readonly kind: CommendationKind;
  readonly decision?: string | undefined;
  readonly date?: CalendarDate | undefined;
  readonly level: string;
  readonly title: string;
  readonly recipients: readonly CommendationRecipient[];
  /** The id of the campaign that it crowns. */
  readonly campaign?: string | undefined;
  readonly note?: string | undefined;
}
