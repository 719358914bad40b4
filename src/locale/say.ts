import { formatNumber } from '#room/text';
import { isCalendarDate, spokenDate } from '#room/time';
import { calendarName } from './calendar-name.js';
import type { Language } from './language.js';
import { daysIn } from './days-in.js';
import type { Names } from './names.js';
import { periodLabel } from './period-label.js';

/** Writes the facts of a finding in the language of its sentence. */
export interface Say {
  /** A number with all its digits. */
  readonly number: (number: number) => string;
  /** Its size without the sign, for “by how much”. */
  readonly size: (difference: number) => string;
  /** The name of a unit, or its id in quotation marks. */
  readonly unit: (id: string) => string;
  /** The name of an indicator, or its code, in quotation marks. */
  readonly indicator: (code: string) => string;
  readonly line: (id: string) => string;
  readonly period: (id: string) => string;
  /** Days from the first on and before `until`, as texts say them: with their last day. */
  readonly days: (days: { readonly from: string | null; readonly until: string | null }) => string;
  /** The same without its calendar, where the sentence names that itself. */
  readonly bare: (id: string) => string;
  /** The name of a reporting calendar, or its id in quotation marks. */
  readonly calendar: (id: string) => string;
  /** A day, or a year. */
  readonly date: (date: string) => string;
  /** Texts in quotation marks, parted by commas. */
  readonly quoted: (...texts: readonly string[]) => string;
  /** Characters with their code points, since many cannot be seen. */
  readonly characters: (characters: readonly string[]) => string;
}

/** The longest text that a sentence repeats. */
const longest = 80;

const excerpt = (text: string): string => {
  const letters = [...text];
  return letters.length <= longest ? text : `${letters.slice(0, longest).join('')}…`;
};

const quote = (text: string): string => `“${excerpt(text)}”`;

function character(text: string): string {
  const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? `${text} (U+${code})` : `U+${code}`;
}

/** Makes the writer of facts for one language. */
export function createSay(language: Language, names: Names): Say {
  const number = (value: number): string => formatNumber(value, { language });
  return {
    number,
    size: (difference) => number(Math.abs(difference)),
    unit: (id) => names.unit?.(id, language) ?? quote(id),
    indicator: (code) => quote(names.indicator?.(code, language) ?? code),
    line: (id) => names.line?.(id, language) ?? quote(id),
    days: (days) => daysIn(days, language),
    period: (id) => periodLabel(id, language, names),
    bare: (id) => periodLabel(id.split('@')[0] ?? id, language),
    calendar: (id) => calendarName(id, language, names),
    date: (date) => (isCalendarDate(date) ? spokenDate(date, language) : date),
    quoted: (...texts) => texts.map(quote).join(', '),
    characters: (characters) => characters.map(character).join(', '),
  };
}
