import type { CalendarDate } from '../days/calendar-date.js';
import { parseDate } from '../days/parse-date.js';

/** Parts of a longer line that name a period with its year. */
const named = [
  /(?:quý|quý\s*số)\s+(?:[ivx]{1,3}|\d)\s*(?:[/,-]|năm|\s)\s*(?:năm\s*)?\d{4}/iu,
  /(?:0?6|sáu|0?9|chín)\s+tháng(?:\s+(?:đầu|cuối))?(?:\s+năm)?\s*[,/]?\s*\d{4}/iu,
  /tháng\s+\d{1,2}\s*(?:[/,-]|năm)\s*(?:năm\s*)?\d{4}/iu,
  /\bQ[1-4]\s*[/-]?\s*\d{4}/u,
  /(?:first|second|third|fourth) quarter(?: of)? \d{4}/iu,
  /năm\s+\d{4}/iu,
];

const longest = 200;

/** Lines that name the day or the year of a document. */
const ofDocument = /ngày|kèm theo|ban hành|thông tư|nghị định|văn bản|căn cứ/iu;

/**
 * What in a line may name a period: the line itself, and parts of it that name one with its year.
 * What holds no digits and letters names none.
 */
export function periodParts(text: string): readonly string[] {
  if (text.length > longest || !/\d/.test(text) || !/\p{L}/u.test(text)) return [];
  const bare = text.replace(/^\s*\(|\)\s*$/g, '');
  const within = ofDocument.test(bare) ? [] : named;
  return [bare, ...within.flatMap((form) => form.exec(bare)?.[0] ?? [])];
}

const span = /(?:từ|from)\s+(.{6,40}?)\s+(?:đến hết|đến|to)\s+(.{6,40}?)\s*[).;,]*$/iu;

/** The first and the last day that a line names. */
export interface NamedDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** “Số liệu tính từ ngày 15/12/2025 đến ngày 14/3/2026”. */
export function daysInLine(text: string): NamedDays | undefined {
  const [, first = '', last = ''] = text.length > longest ? [] : (span.exec(text) ?? []);
  const [from, to] = [parseDate(first), parseDate(last)];
  return from.ok && to.ok && from.value <= to.value
    ? { from: from.value, to: to.value }
    : undefined;
}
