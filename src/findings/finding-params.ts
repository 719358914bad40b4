import type { DocumentFindingParams } from './document-finding-params.js';
import type { CampaignFindingParams } from './campaign-finding-params.js';
import type { CoordinationFindingParams } from './coordination-finding-params.js';
import type { LifecycleFindingParams } from './lifecycle-finding-params.js';
import type { ListFindingParams } from './list-finding-params.js';
import type { OrganizationFindingParams } from './organization-finding-params.js';
import type { TallyFindingParams } from './tally-finding-params.js';

/**
 * Each finding code and the facts that its sentence needs.
 *
 * Vietnamese: mã lỗi và tham số.
 *
 * Codes read `area/problem`; they are never renamed or reused. Numbers are plain numbers in the
 * unit of the indicator; dates are ISO calendar dates.
 *
 * @example
 * ```ts
 * import type { FindingParams } from 'danvan';
 *
 * const params: FindingParams['dataset/unknown-unit'] = { unit: 'xa-a', nearest: 'xa-an' };
 * ```
 *
 * @category Findings
 */
export interface FindingParams
  extends
    OrganizationFindingParams,
    ListFindingParams,
    DocumentFindingParams,
    CampaignFindingParams,
    CoordinationFindingParams,
    LifecycleFindingParams,
    TallyFindingParams {
  /** A value of another type than the field takes. */
  readonly 'shape/wrong-type': { readonly expected: string; readonly received: string };
  /** A field that must be there is not. */
  readonly 'shape/missing-field': { readonly expected: string };
  /** Fields that the record does not have; a misspelt name lands here. */
  readonly 'shape/unknown-field': { readonly fields: readonly string[] };
  /** A number, text or list below its least size. */
  readonly 'shape/too-small': { readonly minimum: number; readonly received: string };
  /** A number, text or list above its largest size. */
  readonly 'shape/too-large': { readonly maximum: number; readonly received: string };
  /** A value outside a closed list. */
  readonly 'shape/not-in-list': { readonly allowed: readonly string[]; readonly received: string };
  /** A text not written in the form the field takes. */
  readonly 'shape/wrong-format': { readonly format: string; readonly received: string };
  /** Any other breach of a shape. */
  readonly 'shape/not-valid': { readonly detail: string };
  /** Data that cannot be read: it throws when it is looked at, holds itself, or is far too large. */
  readonly 'shape/unreadable': { readonly reason: 'throws' | 'nested' | 'large' };

  /** A text that is no number written the Vietnamese way. */
  readonly 'text/not-a-number': { readonly text: string };
  /** A number whose points and commas can be read in two ways or in none. */
  readonly 'text/ambiguous-number': { readonly text: string };
  /** A text that is no quantity: number, qualifier and unit. */
  readonly 'text/not-a-quantity': { readonly text: string };
  /** A text that is no date, or a day that the calendar does not have. */
  readonly 'text/not-a-date': { readonly text: string };
  /** A text in an old encoding (TCVN3, VNI). */
  readonly 'text/legacy-encoding': { readonly text: string; readonly encoding: string };

  /** A text that names no reporting period. */
  readonly 'time/not-a-period': { readonly text: string };
  /** A period of a calendar, or of a system of terms, that was not given. */
  readonly 'time/unknown-calendar': { readonly calendar: string; readonly nearest: string | null };
  /** A kind of period that its calendar does not have. */
  readonly 'time/kind-not-in-calendar': { readonly text: string; readonly calendar: string };
  /** A term that no table of terms holds. */
  readonly 'time/unknown-term': { readonly term: string; readonly nearest: string | null };
  /** A term that does not say, or from which it cannot be told, whose term it is. */
  readonly 'time/term-system-missing': {
    readonly text: string;
    readonly systems: readonly string[];
  };
  /** A period that reaches up to now, without the day that now is. */
  readonly 'time/as-of-date-missing': { readonly text: string };
  /** Years of carrying out a document, without the day of the document. */
  readonly 'time/document-date-missing': { readonly document: string };
  /** Days or years that end before they start; years or ISO calendar dates. */
  readonly 'time/end-before-start': { readonly start: string; readonly end: string };
  /** Two periods whose calendars differ, so that the same name means other days. */
  readonly 'time/calendars-differ': {
    readonly period: string;
    readonly calendar: string;
    readonly otherPeriod: string;
    readonly otherCalendar: string;
  };
  /** A period that ends while its calendar is not in force. */
  readonly 'time/calendar-not-in-force': {
    readonly period: string;
    readonly calendar: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  };
  /** A period whose days no public source confirms. */
  readonly 'time/days-not-confirmed': {
    readonly period: string;
    readonly firstDay: string;
    readonly lastDay: string;
  };
  /** A holiday given twice; the later row is left out. */
  readonly 'time/duplicate-holiday': { readonly date: string };
  /** A day given both as a day off and as a make-up working day; it counts as a working day. */
  readonly 'time/off-and-working': { readonly date: string };
  /** An extension for a unit that is not among the units. */
  readonly 'time/extension-of-unknown-unit': { readonly unit: string };
  /** An extension to a day before the regular due date. */
  readonly 'time/extension-too-early': {
    readonly unit: string;
    readonly due: string;
    readonly regular: string;
  };

  /** An indicator defined twice; the later one is left out. */
  readonly 'indicators/duplicate-indicator': { readonly indicator: string };
  /** A definition that leans on an indicator which is not defined. */
  readonly 'indicators/unknown-relation': {
    readonly indicator: string;
    readonly relation: string;
    readonly related: string;
  };

  /** An observation of a unit that the hierarchy does not hold. */
  readonly 'dataset/unknown-unit': { readonly unit: string; readonly nearest: string | null };
  /** An observation of an indicator that the catalogue does not hold. */
  readonly 'dataset/unknown-indicator': {
    readonly indicator: string;
    readonly nearest: string | null;
  };
  /** An observation on a reporting line that the dataset does not hold. */
  readonly 'dataset/unknown-line': { readonly line: string; readonly nearest: string | null };
  /** The same figure sent twice on one line; the first is counted. */
  readonly 'dataset/repeated-observation': { readonly first: number; readonly second: number };
  /** The same figure sent by two reporting lines with the same amount; it is counted once. */
  readonly 'dataset/sent-by-two-lines': {
    readonly counted: string;
    readonly also: string;
    readonly amount: number | null;
  };
  /** The same figure sent by two reporting lines with different amounts; one is counted. */
  readonly 'dataset/lines-disagree': {
    readonly counted: string;
    readonly countedAmount: number | null;
    readonly other: string;
    readonly otherAmount: number | null;
  };
  /** An amount with more digits after the comma than the indicator has. */
  readonly 'dataset/too-many-decimals': { readonly amount: number; readonly decimals: number };
  /** An amount below zero where only counts and sums can stand. */
  readonly 'dataset/negative-amount': { readonly amount: number };
  /** A running total that falls within the year. */
  readonly 'dataset/cumulative-fell': {
    readonly earlier: number;
    readonly later: number;
    readonly earlierPeriod: string;
  };
  /** A parent's consolidated figure that differs from what its units sent. */
  readonly 'dataset/consolidated-differs': {
    readonly consolidated: number;
    readonly sum: number;
    readonly difference: number;
    readonly reported: number;
    readonly expected: number;
  };

  /** A part that is larger than the whole it is counted from. */
  readonly 'rules/part-exceeds-whole': {
    readonly part: string;
    readonly partAmount: number;
    readonly whole: string;
    readonly wholeAmount: number;
    readonly difference: number;
  };
  /** A stated rate that its numerator and denominator do not give. */
  readonly 'rules/stated-rate-differs': {
    readonly stated: number;
    readonly recomputed: number;
    readonly difference: number;
    readonly numerator: string;
    readonly numeratorAmount: number;
    readonly denominator: string;
    readonly denominatorAmount: number;
  };
  /** Fewer attendances than the sessions that were attended. */
  readonly 'rules/fewer-attendances-than-sessions': {
    readonly attendances: number;
    readonly sessions: number;
    readonly sessionIndicator: string;
    readonly difference: number;
  };
  /** A total that is not the sum of its parts. */
  readonly 'rules/parts-differ-from-total': {
    readonly total: number;
    readonly sum: number;
    readonly difference: number;
    readonly parts: readonly string[];
  };
  /** More findings than the call asked for; the rest were not listed. */
  readonly 'rules/more-findings': { readonly listed: number; readonly notListed: number };

  /** A kind of block that an exporter does not know and printed as plain text. */
  readonly 'export/block-degraded': { readonly kind: string; readonly exporter: string };
  /** Characters that a format cannot hold and that were taken out. */
  readonly 'export/characters-removed': {
    readonly characters: readonly string[];
    readonly text: string;
  };
  /** Characters that the font cannot draw. */
  readonly 'export/characters-not-shown': {
    readonly characters: readonly string[];
    readonly text: string;
  };
  /** A text longer than one cell holds, continued in the next cells. */
  readonly 'export/text-continued': { readonly length: number; readonly limit: number };
  /** A long word that was given places to break. */
  readonly 'export/long-word-broken': { readonly word: string };
  /** A number that the format cannot hold as a number and that stands as text. */
  readonly 'export/number-as-text': { readonly number: string };
  /** A sheet that could not carry the name it was given. */
  readonly 'export/sheet-renamed': { readonly from: string; readonly to: string };
  /** A table too wide for its page, printed in several parts. */
  readonly 'export/table-split': { readonly parts: number; readonly columns: number };
}

/**
 * A finding code, as `area/problem`.
 *
 * Vietnamese: mã lỗi.
 *
 * @example
 * ```ts
 * import type { FindingCode } from 'danvan';
 *
 * const code: FindingCode = 'rules/part-exceeds-whole';
 * ```
 *
 * @category Findings
 */
export type FindingCode = keyof FindingParams;
