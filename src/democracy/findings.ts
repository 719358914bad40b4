import { defineFindings, error, note, warning } from '#room/findings';
import type { DemocracySphere } from './common/spheres.js';
import type { VoteScope } from './decisions/vote-scopes.js';

/** Of a decision whose stated result is not that of its votes. */
type ResultDiffers = {
  readonly stated: 'passed' | 'not-passed';
  readonly votesFor: number;
  readonly base: number;
  readonly needed: number;
  readonly article: string;
};

/** Of a board with fewer members than the law asks for. */
type BoardTooSmall = {
  readonly members: number | null;
  readonly needed: number;
  readonly article: string;
};

/** Of a board with more members than the law allows. */
type BoardTooLarge = {
  readonly members: number | null;
  readonly allowed: number;
  readonly article: string;
};

/** Of a term of a board that ends too late. */
type BoardTermTooLong = {
  readonly from: string;
  readonly to: string;
  readonly lastDay: string;
  readonly article: string;
};

/** Of a board beside which there is another; without a project both are of the unit. */
type BoardNotAlone = {
  readonly kind: string;
  readonly unit: string;
  readonly project: string | null;
  readonly other: string;
  readonly article: string;
};

/** Of a disclosure that came late. */
type DisclosedLate = {
  readonly content: string;
  readonly disclosedOn: string;
  readonly due: string;
  readonly days: number;
  readonly article: string | null;
};

/** Of what was shown for too short a time; without an article by its own plan. */
type ShownTooShort = {
  readonly days: number;
  readonly needed: number;
  readonly article: string | null;
};

/** Makes the findings in records of grassroots democracy. */
export const democracyFinding = defineFindings('democracy', {
  /** A word that its catalogue does not have. */
  'unknown-word': error<{
    readonly catalogue: string;
    readonly word: string;
    readonly nearest: string | null;
  }>(),
  /** A document that is not known. */
  'unknown-document': error<{ readonly document: string; readonly nearest: string | null }>(),
  /** A unit that was there on none of the days of the record: before it existed, or after it was merged. */
  'unit-not-in-force': warning<{
    readonly from: string | null;
    readonly until: string | null;
  }>(),
  /** A field that says who somebody is; it was taken out of the record. */
  'personal-field': warning<{ readonly field: string }>(),
  /** A text that seems to say who somebody is, by a name or a number; it was taken out. */
  'personal-text': warning<{ readonly field: string; readonly held: 'name' | 'number' }>(),
  /** A record of another list that is not there. */
  'unknown-record': error<{
    readonly list: string;
    readonly record: string;
    readonly nearest: string | null;
  }>(),
  /** A day before one that it cannot come before. */
  'days-out-of-order': error<{
    readonly earlier: string;
    readonly earlierDay: string;
    readonly later: string;
    readonly laterDay: string;
  }>(),
  /** Made public after the last day on which it was in time. */
  'disclosed-late': warning<DisclosedLate>(),
  /** The same by a deadline that no source confirms. */
  'disclosed-perhaps-late': note<DisclosedLate>(),
  /** Shown for fewer days than the act, or the plan itself, asks for. */
  'shown-too-short': warning<ShownTooShort>(),
  /** The same by a row that no source confirms. */
  'shown-perhaps-too-short': note<ShownTooShort>(),
  /** A word of the catalogue of disclosures that has no row for the sphere and the day. */
  'no-disclosure-rule': note<{
    readonly content: string;
    readonly sphere: string;
    readonly date: string | null;
  }>(),
  /** A recommendation that has a day of its answer and is still said to wait for it. */
  'answered-but-open': warning<{ readonly answeredOn: string }>(),
  /** A part that is surely larger than what it is a part of. */
  'part-exceeds-whole': error<{
    readonly part: string;
    readonly partAmount: number | null;
    readonly whole: string;
    readonly wholeAmount: number | null;
  }>(),
  /** Parts that surely do not add up to their total. */
  'parts-differ-from-total': error<{
    readonly total: string;
    readonly totalAmount: number | null;
    readonly parts: readonly string[];
    readonly sum: number;
  }>(),
  /** Works that surely give more than was decided, or less although it was carried out. */
  'work-differs-from-decision': warning<{
    readonly field: string;
    readonly decision: string;
    readonly amount: number;
    readonly decided: number | null;
  }>(),
  /** A work of a decision that was not passed. */
  'work-not-decided': warning<{ readonly decision: string }>(),
  /** A work that names no decision, with a figure of one that was carried out; both are counted. */
  'work-perhaps-twice': warning<{ readonly field: string; readonly decision: string }>(),
  /** More votes than there are who may vote. */
  'votes-exceed-base': error<{
    readonly round: number;
    readonly votes: number;
    readonly base: number;
    readonly scope: VoteScope;
  }>(),
  /** A result that the votes do not give by the rule of that day. */
  'result-differs': error<ResultDiffers>(),
  /** The same by a rule that no source confirms. */
  'result-doubtful': note<ResultDiffers>(),
  /** A decision for which the table has no rule on its day. */
  'no-voting-rule': note<{ readonly content: string; readonly date: string | null }>(),
  /** Fewer took part than the rule asks for. */
  'quorum-not-met': note<{
    readonly attended: number;
    readonly base: number;
    readonly scope: VoteScope;
    readonly needed: number;
    readonly article: string;
  }>(),
  /** Fewer members than the law asks for. */
  'board-too-small': warning<BoardTooSmall>(),
  /** The same by a row that no source confirms. */
  'board-perhaps-too-small': note<BoardTooSmall>(),
  /** More members than the law allows. */
  'board-too-large': warning<BoardTooLarge>(),
  /** The same by a row that no source confirms. */
  'board-perhaps-too-large': note<BoardTooLarge>(),
  /** A term that is longer than the law has it. */
  'board-term-too-long': warning<BoardTermTooLong>(),
  /** The same by a row that no source confirms. */
  'board-term-perhaps-too-long': note<BoardTermTooLong>(),
  /** Two boards at the same time where the law has one. */
  'board-not-alone': warning<BoardNotAlone>(),
  /** The same by a row that no source confirms. */
  'board-perhaps-not-alone': note<BoardNotAlone>(),
  /** A board for which the table has no row on its day. */
  'no-board-rule': note<{
    readonly kind: string;
    readonly sphere: DemocracySphere;
    readonly date: string | null;
  }>(),
  /** A part that is surely larger than several counts together. */
  'part-exceeds-sum': error<{
    readonly part: string;
    readonly partAmount: number | null;
    readonly wholes: readonly string[];
    readonly sum: number;
  }>(),
  /** A part that is larger than what it comes from, unless something from before is among it. */
  'part-doubtful': warning<{
    readonly part: string;
    readonly partAmount: number | null;
    readonly wholes: readonly string[];
    readonly sum: number;
  }>(),
  /** Fewer people than there were times at which at least one of them came. */
  'fewer-people-than-times': warning<{
    readonly people: string;
    readonly peopleAmount: number | null;
    readonly times: string;
    readonly timesAmount: number | null;
  }>(),
  /** Fewer days on which the head received citizens than are due, or none known. */
  'too-few-reception-days': note<{
    readonly held: number | null;
    readonly due: number;
    readonly article: string;
  }>(),
  /** What there was and came is surely not what became of it. */
  'balance-differs': error<{
    readonly left: readonly string[];
    readonly leftSum: number;
    readonly right: readonly string[];
    readonly rightSum: number;
  }>(),
  /** The same, unless something was not stated or is counted elsewhere. */
  'balance-doubtful': warning<{
    readonly left: readonly string[];
    readonly leftSum: number;
    readonly right: readonly string[];
    readonly rightSum: number;
  }>(),
  /** A breakdown that does not say of which total it is. */
  'breakdown-of-unknown': error<{ readonly parts: readonly string[] }>(),
  /** A stated rate that the numbers do not give, in per cent. */
  'rate-differs': warning<{
    readonly stated: number;
    readonly recomputed: number;
    readonly of: string;
  }>(),
  /** A regular conference after the last day of the year for it. */
  'conference-late': note<{
    readonly date: string;
    readonly due: string;
    readonly article: string;
  }>(),
  /** Fewer staff took part than a valid conference needs. */
  'conference-quorum': note<{
    readonly attended: number;
    readonly total: number;
    readonly needed: number;
    readonly article: string;
  }>(),
  /** Fewer staff asked for an extraordinary conference than can ask for one. */
  'conference-not-asked': note<{
    readonly asked: number;
    readonly total: number;
    readonly needed: number;
    readonly article: string;
  }>(),
  /** Support for an initiative that was no longer valid when it was proposed. */
  'support-lapsed': note<{
    readonly supportFrom: string;
    readonly proposedOn: string;
    readonly lastDay: string;
    readonly article: string;
  }>(),
});
