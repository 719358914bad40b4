import type { CalendarDate } from '#room/time';
import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { StatedCount } from '../common/stated-count.js';
import type { decisionSchema } from './decision-schema.js';
import type { VoteMethod, VoteScope } from './vote-scopes.js';

/**
 * One round of votes on a decision.
 *
 * Vietnamese: một lần biểu quyết, lấy phiếu.
 *
 * @example
 * ```ts
 * import type { VotingRound } from 'danvan/democracy';
 *
 * const round: VotingRound = { method: 'ballot', votesFor: 5, votesAgainst: 1, votesBlank: 1 };
 * ```
 *
 * @category Democracy
 */
export interface VotingRound {
  /** How votes were cast. Defaults to `meeting`. */
  readonly method: VoteMethod;
  /** The day, where rounds were held on several. */
  readonly date?: CalendarDate | undefined;
  /** How many took part. Defaults to the votes that were cast. */
  readonly attended?: number | undefined;
  /** Votes for it: số phiếu tán thành. */
  readonly votesFor?: number | undefined;
  /** Votes against it: số phiếu không tán thành. */
  readonly votesAgainst?: number | undefined;
  /** Blank and void votes: phiếu trắng, phiếu không hợp lệ. */
  readonly votesBlank?: number | undefined;
}

/**
 * A matter that the people discussed and decided.
 *
 * Vietnamese: việc Nhân dân bàn và quyết định.
 *
 * `base` counts all households or electors in scope, not those present. The last round decides;
 * {@link decisionOutcome} says whether it passed by the rule of its day.
 *
 * @example
 * ```ts
 * import type { Decision } from 'danvan/democracy';
 *
 * const isOpen = ({ rounds }: Decision): boolean => rounds.length === 0;
 * ```
 *
 * @category Democracy
 */
export interface Decision extends DemocracyRecord {
  /** What it is about, a word of the catalogue `decisionContents`. */
  readonly content: string;
  /** What was decided, in words. */
  readonly title?: string | undefined;
  /** Whose votes count. Defaults to `households`. */
  readonly scope: VoteScope;
  /** All households, electors or members in scope. */
  readonly base?: number | undefined;
  /** The rounds of votes in their order. Defaults to none held yet. */
  readonly rounds: readonly VotingRound[];
  /** The result that the minutes give. */
  readonly result?: 'passed' | 'not-passed' | undefined;
  /** Money of the state budget, in đồng. */
  readonly stateMoney?: StatedCount | undefined;
  /** Money of the people, in đồng. */
  readonly peopleMoney?: StatedCount | undefined;
  /** Other money, in đồng. */
  readonly otherMoney?: StatedCount | undefined;
  /** All money, in đồng. */
  readonly totalMoney?: StatedCount | undefined;
  /** Days of work that the people give: ngày công. */
  readonly labourDays?: StatedCount | undefined;
  /** Land that the people give, in square metres. */
  readonly landArea?: StatedCount | undefined;
  /** Households that give land. */
  readonly landHouseholds?: StatedCount | undefined;
  /** The id of the document that records or recognises the decision. */
  readonly decision?: string | undefined;
  /** Whether it was carried out. */
  readonly carriedOut?: boolean | undefined;
  /** The first day on which residents gathered support for it: sáng kiến của công dân. */
  readonly supportFrom?: CalendarDate | undefined;
  /** The day on which they proposed it. */
  readonly proposedOn?: CalendarDate | undefined;
  /** How many supported it. */
  readonly supporters?: StatedCount | undefined;
}

/**
 * A {@link Decision} as it is typed in: id, unit and content make it complete.
 *
 * Vietnamese: việc Nhân dân bàn và quyết định.
 *
 * @example
 * ```ts
 * import type { DecisionInput } from 'danvan/democracy';
 *
 * const row: DecisionInput = { id: 'd1', unit: 'thon-1', content: 'infrastructure', base: 120 };
 * ```
 *
 * @category Democracy
 */
export interface DecisionInput extends Readonly<z.input<typeof decisionSchema>> {}
