import type { Finding } from '#room/findings';
import type { CalendarDate } from '#room/time';
import type { NameAbbreviation } from '../unit/name-abbreviation.js';
import type { UnitKind } from '../unit/unit-kind.js';
import type { Unit } from '../unit/unit.js';

/**
 * Why a unit fits a name as it was written.
 *
 * Vietnamese: căn cứ nhận diện.
 *
 * `same-key` differs in case, spacing, tone place or i/y only; `former-name` is a name of another
 * time; `other-type` names the same place as another kind of unit (xã for phường) and
 * `not-in-force` a unit that was not there on the day: neither is taken.
 *
 * @example
 * ```ts
 * import type { MatchReason } from 'danvan/organization';
 *
 * const reasons: readonly MatchReason[] = ['alias', 'without-type-prefix'];
 * ```
 *
 * @category Organization
 */
export type MatchReason =
  | 'same-name'
  | 'same-key'
  | 'alias'
  | 'former-name'
  | 'code'
  | 'abbreviation'
  | 'without-type-prefix'
  | 'without-place'
  | 'without-marks'
  | 'typo'
  | 'other-type'
  | 'not-in-force';

/**
 * A unit that a written name may mean.
 *
 * Vietnamese: đơn vị có thể khớp.
 *
 * `score` runs from 0 to 1 and only ranks; it is no probability.
 *
 * @example
 * ```ts
 * import type { UnitCandidate } from 'danvan/organization';
 *
 * const label = ({ unit, score }: UnitCandidate) => `${unit.name.vi} (${score})`;
 * ```
 *
 * @category Organization
 */
export interface UnitCandidate {
  /** The unit that may be meant. */
  readonly unit: Unit;
  /** How near the name is, 0 to 1. */
  readonly score: number;
  /** Why it may be meant. */
  readonly reasons: readonly MatchReason[];
}

/**
 * What a written name was taken to mean.
 *
 * Vietnamese: kết quả nhận diện tên đơn vị.
 *
 * `match` is null where none or several fit.
 *
 * @example
 * ```ts
 * import type { UnitMatch } from 'danvan/organization';
 *
 * const idOf = (result: UnitMatch) => result.match?.id ?? null;
 * ```
 *
 * @category Organization
 */
export interface UnitMatch {
  /** The one unit that is meant; null where none or several may be. */
  readonly match: Unit | null;
  /** The units that may be meant, the best first. */
  readonly candidates: readonly UnitCandidate[];
  /** Why no unit was matched, or on what the match rests. */
  readonly findings: readonly Finding[];
}

/**
 * Where and when a written name is looked for.
 *
 * Vietnamese: phạm vi nhận diện.
 *
 * @example
 * ```ts
 * import type { UnitMatchScope } from 'danvan/organization';
 *
 * const scope: UnitMatchScope = { at: '2025-07-01', within: ['tay-ninh'] };
 * ```
 *
 * @category Organization
 */
export interface UnitMatchScope {
  /** The day on which names and units must be in force. Defaults to any day. */
  readonly at?: CalendarDate | undefined;
  /** Ids of units; only they and what lies below or serves them can match. Defaults to all. */
  readonly within?: readonly string[] | undefined;
  /** The most candidates listed. Defaults to 20. */
  readonly limit?: number | undefined;
}

/**
 * The words that names of units are read with.
 *
 * Vietnamese: bảng chữ đọc tên đơn vị.
 *
 * Both are data: `danvan/vietnam` ships `unitKinds` and `nameAbbreviations`.
 *
 * @example
 * ```ts
 * import type { UnitMatcherOptions } from 'danvan/organization';
 *
 * const options: UnitMatcherOptions = { abbreviations: [{ short: 'TP', full: ['thành phố'] }] };
 * ```
 *
 * @category Organization
 */
export interface UnitMatcherOptions {
  /** Names of the kinds of places are the type prefixes. Defaults to none. */
  readonly kinds?: readonly UnitKind[] | undefined;
  /** Defaults to none. */
  readonly abbreviations?: readonly NameAbbreviation[] | undefined;
}
