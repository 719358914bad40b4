/**
 * The lists of records in which an id is looked for.
 *
 * Vietnamese: danh mục hồ sơ phối hợp.
 *
 * @example
 * ```ts
 * import type { CoordinationRecordList } from 'danvan';
 *
 * const list: CoordinationRecordList = 'instrument';
 * ```
 *
 * @category Findings
 */
export type CoordinationRecordList =
  'instrument' | 'content' | 'task' | 'event' | 'note' | 'review' | 'site' | 'party';

/**
 * The lists of words that users may add to.
 *
 * Vietnamese: danh mục từ dùng trong phối hợp.
 *
 * @example
 * ```ts
 * import type { CoordinationWordList } from 'danvan';
 *
 * const list: CoordinationWordList = 'activity';
 * ```
 *
 * @category Findings
 */
export type CoordinationWordList = 'role' | 'activity' | 'topic' | 'event-kind' | 'event-role';

/**
 * The findings in coordination: instruments, tasks, situation notes, reviews and events.
 *
 * Vietnamese: lỗi của công tác phối hợp.
 *
 * Part of {@link FindingParams}; records, units and roles are given by their ids, days as ISO
 * calendar dates, null where they are open.
 *
 * @example
 * ```ts
 * import type { CoordinationFindingParams } from 'danvan';
 *
 * const params: CoordinationFindingParams['coordination/repeated-party'] = {
 *   instrument: 'ct-2021',
 *   unit: 'ban-dan-van',
 * };
 * ```
 *
 * @category Findings
 */
export interface CoordinationFindingParams {
  /** Two records of one list under one id; only the first counts. */
  readonly 'coordination/duplicate-record': {
    readonly list: CoordinationRecordList;
    readonly id: string;
  };
  /** An id that no record of its list has. */
  readonly 'coordination/unknown-record': {
    readonly list: CoordinationRecordList;
    readonly id: string;
    readonly nearest: string | null;
  };
  /** A document that is not among those known. */
  readonly 'coordination/unknown-document': {
    readonly document: string;
    readonly nearest: string | null;
  };
  /** A role, activity, topic or kind that its list does not have. */
  readonly 'coordination/unknown-word': {
    readonly list: CoordinationWordList;
    readonly word: string;
    readonly nearest: string | null;
  };
  /** A term whose kind is not that of its period. */
  readonly 'coordination/term-kind-differs': { readonly kind: string; readonly period: string };

  /** An instrument with fewer than two parties; a plan may have one. */
  readonly 'coordination/too-few-parties': {
    readonly instrument: string;
    readonly parties: number;
  };
  /** A unit that is a party twice. */
  readonly 'coordination/repeated-party': { readonly instrument: string; readonly unit: string };
  /** No party leads, or several do and nobody said so. */
  readonly 'coordination/lead-count': {
    readonly instrument: string;
    readonly leads: readonly string[];
  };
  /** The party that leads is not the first in the order of signing. */
  readonly 'coordination/lead-not-first': { readonly instrument: string; readonly unit: string };
  /** A day on which the instrument is not in force. */
  readonly 'coordination/date-outside-term': {
    readonly instrument: string;
    readonly date: string;
    readonly firstDay: string | null;
    readonly lastDay: string | null;
  };
  /** A period that does not lie within the term of the instrument. */
  readonly 'coordination/period-outside-term': {
    readonly instrument: string;
    readonly period: string;
    readonly firstDay: string | null;
    readonly lastDay: string | null;
  };
  /** An instrument whose term reaches beyond that of the one it carries out. */
  readonly 'coordination/term-outside-parent': {
    readonly instrument: string;
    readonly parent: string;
  };
  /** Instruments that carry out, or replace, each other in a circle. */
  readonly 'coordination/instrument-loop': { readonly instruments: readonly string[] };
  /** Days of a history, or of progress, that go back. */
  readonly 'coordination/history-broken': { readonly id: string };
  /** The last step of a history leads to another state than the one stated. */
  readonly 'coordination/state-differs': {
    readonly id: string;
    readonly state: string;
    readonly reached: string;
  };

  /** A party that is not in force on a day and has no heir. */
  readonly 'coordination/party-ended': {
    readonly instrument: string;
    readonly unit: string;
    readonly date: string;
  };
  /** A party that has ended and one unit that took over its work, which nobody has named as heir. */
  readonly 'coordination/heir-not-named': {
    readonly instrument: string;
    readonly unit: string;
    readonly heir: string;
  };
  /** A party that has ended and several units that took over its work, none of them named as heir. */
  readonly 'coordination/several-heirs': {
    readonly instrument: string;
    readonly unit: string;
    readonly heirs: readonly string[];
  };
  /** A named heir that is not among the units. */
  readonly 'coordination/unknown-heir': {
    readonly instrument: string;
    readonly unit: string;
    readonly heir: string;
    readonly nearest: string | null;
  };
  /** Several parties whose part has come to one unit. */
  readonly 'coordination/parties-merged': {
    readonly instrument: string;
    readonly unit: string;
    readonly parties: readonly string[];
  };
  /** A party that hands its part on more than once. */
  readonly 'coordination/inheritance-unclear': {
    readonly instrument: string;
    readonly unit: string;
    readonly heirs: readonly string[];
  };

  /** A unit that acts for an instrument without being a party to it, or the heir of one. */
  readonly 'coordination/not-a-party': {
    readonly instrument: string;
    readonly unit: string;
    readonly nearest: string | null;
  };
  /** A task that nobody is responsible for. */
  readonly 'coordination/nobody-responsible': { readonly task: string };
  /** A task without a day, a cycle or a period. */
  readonly 'coordination/no-due-date': { readonly task: string };
  /** A share of work done that is smaller than an earlier one. */
  readonly 'coordination/progress-fell': {
    readonly task: string;
    readonly earlier: number;
    readonly later: number;
  };
  /** A task that counts as done although its progress falls short of the target. */
  readonly 'coordination/done-below-target': {
    readonly task: string;
    readonly done: number;
    readonly target: number;
  };
  /** Progress of a period in which the task does not come round. */
  readonly 'coordination/period-not-a-round': { readonly task: string; readonly period: string };
  /** A task still open after the term of its instrument, which no later task carries on. */
  readonly 'coordination/task-left-open': {
    readonly task: string;
    readonly instrument: string;
  };
  /** A task that two later ones carry on. */
  readonly 'coordination/carried-twice': {
    readonly task: string;
    readonly into: readonly string[];
  };
  /** A task carried over into an instrument that does not have its content. */
  readonly 'coordination/content-not-carried': {
    readonly task: string;
    readonly content: string;
    readonly instrument: string;
  };
  /** A task that comes round and cannot be laid out, since its instrument has no end or beginning. */
  readonly 'coordination/cycle-without-term': {
    readonly id: string;
    readonly instrument: string;
  };
  /** A review that the instrument asks for, due before the day of asking, and not among the reviews. */
  readonly 'coordination/review-missing': {
    readonly instrument: string;
    readonly kind: 'interim' | 'final';
    readonly period: string;
    readonly due: string;
  };
  /** A note whose area is no place: notes are of areas, never of groups or persons. */
  readonly 'coordination/note-not-of-area': { readonly note: string; readonly area: string };
}
