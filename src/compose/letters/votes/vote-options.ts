import type { Decision, DemocracyOptions, VotingRule } from '#room/democracy';
import type { Signer } from '#room/report';
import type { LetterOptions } from '../common/letter-options.js';

/**
 * What the minutes of a vote are composed from.
 *
 * Vietnamese: biên bản biểu quyết.
 *
 * @example
 * ```ts
 * import type { VoteMinutesOptions } from 'danvan/report';
 *
 * const isVoted = ({ decision }: VoteMinutesOptions): boolean => decision.rounds.length > 0;
 * ```
 *
 * @category Letters
 */
export interface VoteMinutesOptions extends LetterOptions {
  /** The matter and its votes, from `readDecisions` of `danvan/democracy`. */
  readonly decision: Decision;
  /** How many votes pass what, by act and days: `votingRules` of `danvan/vietnam`, or your own. */
  readonly votingRules: readonly VotingRule[];
  /** What the words of records are called. Defaults to the matter in the words of the record alone. */
  readonly catalogues?: DemocracyOptions['catalogues'];
  /** Where they met. Defaults to dots. */
  readonly venue?: string | undefined;
  /** When they began, and when the minutes were closed: `19:30`. Default to dots. */
  readonly opensAt?: string | undefined;
  /** The time at which the meeting ended. Defaults to dots. */
  readonly closesAt?: string | undefined;
  /** Who chaired. Defaults to dots. */
  readonly chair?: Signer | undefined;
  /** Who took the minutes. Defaults to dots. */
  readonly secretary?: Signer | undefined;
  /** What was said before the vote. Left out where nothing is given. */
  readonly discussion?: string | readonly string[] | undefined;
}
