import { DanvanError } from '#room/findings';
import { findUnit, type Unit } from '#room/organization';
import type { Language } from '#room/text';
import { isCalendarDate } from '#room/time';
import {
  checkLayouts,
  chooseLayout,
  plainSigners,
  type DocumentVersion,
  type Layout,
} from '#room/report';
import { reviewWordsOf, type ReviewWords } from '#room/locale';
import type { DocumentMarks } from './document-marks.js';
import type { DocumentOptions } from './document-options.js';
import { ownLayout } from './own-layout.js';

/** The kind of a document, and the letters of it in its symbol: “Báo cáo”, “BC”. */
export interface DocumentKindWords {
  readonly documentKind: string;
  readonly documentSymbol: string;
  /** An official letter: it has a number, also without letters of its kind, and no title. */
  readonly isLetter?: boolean;
}

/** The options of a document with every default worked out; all composers start from it. */
export interface DocumentFrame extends DocumentKindWords {
  readonly hierarchy: DocumentOptions['hierarchy'];
  readonly issuers: readonly Unit[];
  readonly layout: Layout;
  readonly language: Language;
  readonly locale: ReviewWords;
  readonly number: number | undefined;
  readonly place: string | undefined;
  /** The day of signing, or the year alone. */
  readonly date: string;
  readonly signers: NonNullable<DocumentOptions['signers']>;
  readonly recipients: readonly string[];
  readonly draftMark: string | undefined;
  readonly marks: DocumentMarks;
  readonly dataVersion?: DocumentVersion | undefined;
}

function refuseNumber(number: number | undefined): void {
  if (number === undefined || (Number.isSafeInteger(number) && number >= 1)) return;
  throw new DanvanError('INVALID_ARGUMENT', `${number} is no running number of a document.`);
}

function dayOf(date: string | undefined, lastDay: string | undefined): string {
  const day = date ?? lastDay;
  if (day !== undefined && isCalendarDate(day)) return day;
  const message =
    day === undefined
      ? 'The document needs a date: its contents are of no year.'
      : `"${day}" is no calendar date like 2020-07-07.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

function issuersOf({ hierarchy, issuer }: DocumentOptions): readonly Unit[] {
  const ids = typeof issuer === 'string' ? [issuer] : issuer;
  if (ids.length > 0) return ids.map((id) => findUnit(hierarchy, id));
  throw new DanvanError('INVALID_ARGUMENT', 'A document needs a body that issues it.');
}

/**
 * Works out what frames a document.
 *
 * @param options - What the caller asked for.
 * @param kind - The kind of document.
 * @param lastDay - The last day that the contents are about: its layout and year hold without a date.
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 */
export function documentFrame(
  options: DocumentOptions,
  kind: DocumentKindWords,
  lastDay?: string,
): DocumentFrame {
  const { date, number } = options;
  refuseNumber(number);
  const day = dayOf(date, lastDay);
  const locale = reviewWordsOf(options);
  return {
    hierarchy: options.hierarchy,
    documentKind: kind.documentKind,
    documentSymbol: kind.documentSymbol,
    ...(kind.isLetter === true && { isLetter: true }),
    issuers: issuersOf(options),
    layout: ownLayout(chooseLayout(checkLayouts(options.layout), day)),
    language: locale.language,
    locale,
    number,
    place: options.place,
    date: date ?? day.slice(0, 4),
    signers: plainSigners(options.signers ?? []),
    recipients: options.recipients ?? [],
    draftMark: options.draftMark,
    marks: options.marks ?? {},
    dataVersion: options.dataVersion,
  };
}
