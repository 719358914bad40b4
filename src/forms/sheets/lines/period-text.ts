import {
  parseDate,
  parsePeriod,
  parsePeriodLabel,
  type Period,
  type PeriodOptions,
} from '#room/time';
import type { StatisticalForm } from '../../definition/statistical-form.js';

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

/** Reads the period that a line names; what does not hold digits and letters names none. */
export function periodInText(
  text: string,
  { calendar }: Pick<StatisticalForm, 'calendar'>,
  options: PeriodOptions,
): Period | undefined {
  if (text.length > longest || !/\d/.test(text) || !/\p{L}/u.test(text)) return undefined;
  const inCalendar = { ...(calendar !== undefined && { calendar }), ...options };
  const bare = text.replace(/^\s*\(|\)\s*$/g, '');
  const within = ofDocument.test(bare) ? [] : named;
  const parts = [bare, ...within.flatMap((form) => form.exec(bare)?.[0] ?? [])];
  for (const part of parts) {
    const read = parsePeriodLabel(part, inCalendar);
    if (read.ok) return read.value;
  }
  return undefined;
}

const span = /(?:từ|from)\s+(.{6,40}?)\s+(?:đến hết|đến|to)\s+(.{6,40}?)\s*[).;,]*$/iu;

/** The first and the last day that a line names. */
export interface NamedDays {
  readonly from: string;
  readonly to: string;
}

/** “Số liệu tính từ ngày 15/12/2025 đến ngày 14/3/2026”. */
export function daysInLine(text: string): NamedDays | undefined {
  const [, first = '', last = ''] = text.length > longest ? [] : (span.exec(text) ?? []);
  const [from, to] = [parseDate(first), parseDate(last)];
  return from.ok && to.ok && from.value <= to.value
    ? { from: from.value, to: to.value }
    : undefined;
}

const partsOfYear = ['', '-H1', '-H2', '-9M', '-Q1', '-Q2', '-Q3', '-Q4'];
const months = Array.from({ length: 12 }, (_, at) => `-${String(at + 1).padStart(2, '0')}`);

/** The period of a form that has just these days; where there is none, the days themselves. */
export function periodOfDays(
  { from, to }: NamedDays,
  { calendar }: Pick<StatisticalForm, 'calendar'>,
  options: PeriodOptions,
): Period | undefined {
  const year = Number(to.slice(0, 4));
  const tags = calendar === undefined ? [''] : [`@${calendar}`, ''];
  for (const tag of tags) {
    for (const each of [year, year + 1, year - 1]) {
      for (const part of [...partsOfYear, ...months]) {
        const read = parsePeriod(`${each}${part}${tag}`, options);
        if (read.ok && read.value.from === from && read.value.to === to) return read.value;
      }
    }
  }
  const plain = parsePeriod(`${from}/${to}`, options);
  return plain.ok ? plain.value : undefined;
}
