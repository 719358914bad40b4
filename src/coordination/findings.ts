import { defineFindings, error, note, warning } from '#room/findings';
import type { CoordinationRecordList, CoordinationWordList } from './record-lists.js';

/**
 * Makes the findings in coordination.
 *
 * Records, units and roles are given by their ids, days as ISO calendar dates, null where they are
 * open.
 */
export const coordinationFinding = defineFindings('coordination', {
  /** Two records of one list under one id; only the first counts. */
  'duplicate-record': error<{
    readonly list: CoordinationRecordList;
    readonly id: string;
  }>(),
  /** An id that no record of its list has. */
  'unknown-record': error<{
    readonly list: CoordinationRecordList;
    readonly id: string;
    readonly nearest: string | null;
  }>(),
  /** A document that is not among those known. */
  'unknown-document': error<{
    readonly document: string;
    readonly nearest: string | null;
  }>(),
  /** A role, activity, topic or kind that its list does not have. */
  'unknown-word': error<{
    readonly list: CoordinationWordList;
    readonly word: string;
    readonly nearest: string | null;
  }>(),
  /** A term whose kind is not that of its period. */
  'term-kind-differs': error<{ readonly kind: string; readonly period: string }>(),
  /** An instrument with fewer than two parties; a plan may have one. */
  'too-few-parties': warning<{
    readonly instrument: string;
    readonly parties: number;
  }>(),
  /** A unit that is a party twice. */
  'repeated-party': error<{ readonly instrument: string; readonly unit: string }>(),
  /** No party leads, or several do and nobody said so. */
  'lead-count': warning<{
    readonly instrument: string;
    readonly leads: readonly string[];
  }>(),
  /** The party that leads is not the first in the order of signing. */
  'lead-not-first': note<{ readonly instrument: string; readonly unit: string }>(),
  /** A day on which the instrument is not in force. */
  'date-outside-term': warning<{
    readonly instrument: string;
    readonly date: string;
    readonly firstDay: string | null;
    readonly lastDay: string | null;
  }>(),
  /** A period that does not lie within the term of the instrument. */
  'period-outside-term': warning<{
    readonly instrument: string;
    readonly period: string;
    readonly firstDay: string | null;
    readonly lastDay: string | null;
  }>(),
  /** An instrument whose term reaches beyond that of the one it carries out. */
  'term-outside-parent': error<{
    readonly instrument: string;
    readonly parent: string;
  }>(),
  /** What an instrument rests on came after it was signed. */
  'basis-later': warning<{
    readonly instrument: string;
    readonly basis: string;
    readonly date: string;
    readonly signedOn: string;
  }>(),
  /** Instruments that carry out, or replace, each other in a circle. */
  'instrument-loop': error<{ readonly instruments: readonly string[] }>(),
  /** Days of a history, or of progress, that go back. */
  'history-broken': error<{ readonly id: string }>(),
  /** The last step of a history leads to another state than the one stated. */
  'state-differs': error<{
    readonly id: string;
    readonly state: string;
    readonly reached: string;
  }>(),
  /** A party that is not in force on a day and has no heir. */
  'party-ended': error<{
    readonly instrument: string;
    readonly unit: string;
    readonly date: string;
  }>(),
  /** A party that has ended and one unit that took over its work, which nobody has named as heir. */
  'heir-not-named': warning<{
    readonly instrument: string;
    readonly unit: string;
    readonly heir: string;
  }>(),
  /** A party that has ended and several units that took over its work, none of them named as heir. */
  'several-heirs': error<{
    readonly instrument: string;
    readonly unit: string;
    readonly heirs: readonly string[];
  }>(),
  /** A named heir that is not among the units. */
  'unknown-heir': error<{
    readonly instrument: string;
    readonly unit: string;
    readonly heir: string;
    readonly nearest: string | null;
  }>(),
  /** Several parties whose part has come to one unit. */
  'parties-merged': note<{
    readonly instrument: string;
    readonly unit: string;
    readonly parties: readonly string[];
  }>(),
  /** A party that hands its part on more than once. */
  'inheritance-unclear': error<{
    readonly instrument: string;
    readonly unit: string;
    readonly heirs: readonly string[];
  }>(),
  /** A unit that acts for an instrument without being a party to it, or the heir of one. */
  'not-a-party': error<{
    readonly instrument: string;
    readonly unit: string;
    readonly nearest: string | null;
  }>(),
  /** A task that nobody is responsible for. */
  'nobody-responsible': warning<{ readonly task: string }>(),
  /** A task without a day, a cycle or a period. */
  'no-due-date': note<{ readonly task: string }>(),
  /** A share of work done that is smaller than an earlier one. */
  'progress-fell': warning<{
    readonly task: string;
    readonly earlier: number;
    readonly later: number;
  }>(),
  /** A task that counts as done although its progress falls short of the target. */
  'done-below-target': warning<{
    readonly task: string;
    readonly done: number;
    readonly target: number;
  }>(),
  /** Progress of a period in which the task does not come round. */
  'period-not-a-round': warning<{ readonly task: string; readonly period: string }>(),
  /** A task still open after the term of its instrument, which no later task carries on. */
  'task-left-open': warning<{
    readonly task: string;
    readonly instrument: string;
  }>(),
  /** A task that two later ones carry on. */
  'carried-twice': error<{
    readonly task: string;
    readonly into: readonly string[];
  }>(),
  /** A task carried over into an instrument that does not have its content. */
  'content-not-carried': warning<{
    readonly task: string;
    readonly content: string;
    readonly instrument: string;
  }>(),
  /** A task that comes round and cannot be laid out, since its instrument has no end or beginning. */
  'cycle-without-term': warning<{
    readonly id: string;
    readonly instrument: string;
  }>(),
  /** A review that the instrument asks for, due before the day of asking, and not among the reviews. */
  'review-missing': warning<{
    readonly instrument: string;
    readonly kind: 'interim' | 'final';
    readonly period: string;
    readonly due: string;
  }>(),
  /** A note whose area is no place: notes are of areas, never of groups or persons. */
  'note-not-of-area': error<{ readonly note: string; readonly area: string }>(),
});
