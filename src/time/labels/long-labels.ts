import type { ParseResult } from '#room/findings';
import { dash, type LabelForm, type LabelParts } from './label-form.js';
import { parseDate } from '../days/parse-date.js';

const years = (a: string, b: string): string => `(?<start>${a})${dash}(?<end>${b})`;

/** A stage with its horizon. */
const stage = ({ start, end, ahead }: LabelParts): ParseResult<string> => ({
  ok: true,
  value: `${start}/${end}${ahead === undefined ? '' : `~${ahead}`}`,
});

/** The days of a span, each read as a date of its own. */
function days({ start = '', end = '' }: LabelParts): ParseResult<string> {
  const first = parseDate(start);
  const last = parseDate(end);
  if (!first.ok) return first;
  return last.ok ? { ok: true, value: `${first.value}/${last.value}` } : last;
}

/** The beginning of a span that is open at its end: a year, or a date. */
function open({ start = '' }: LabelParts): ParseResult<string> {
  if (/^\d{4}$/.test(start)) return { ok: true, value: `${start}/..` };
  const first = parseDate(start);
  return first.ok ? { ok: true, value: `${first.value}/..` } : first;
}

const form = (source: string, read: LabelForm<string>['read']): LabelForm<string> => ({
  pattern: new RegExp(`^${source}$`, 'iu'),
  read,
});

const y = '\\d{4}';
const day = '(?:ngày )?\\d[^ ]*(?: (?:tháng|năm) \\d+)*';
const englishDay = '\\d[\\w/-]*(?: [a-z]+ \\d{4})?';

/** How the names of stages and of spans read, and the id that they stand for. */
export const longLabels: readonly LabelForm<string>[] = [
  form(
    `giai đoạn (?:từ )?(?:năm )?(?<start>${y})(?:${dash}| đến (?:năm )?)(?<end>${y})(?:(?:,| và) định hướng (?:đến|tới) (?:năm )?(?<ahead>${y}))?`,
    stage,
  ),
  form(`từ năm (?<start>${y}) (?:đến|tới) (?:hết )?(?:năm )?(?<end>${y})`, stage),
  form(`từ (?<start>${day}) (?:đến|tới) (?:hết )?(?<end>${day})`, days),
  form(`từ (?:năm )?(?<start>${y}|${day}) (?:đến|tới) nay`, open),
  form(`(?:the )?(?:period|stage) ${years(y, y)}(?:, with a view to (?<ahead>${y}))?`, stage),
  form(`from (?<start>${y}) to (?<end>${y})`, stage),
  form(`from (?<start>${englishDay}) to (?<end>${englishDay})`, days),
  form(`(?:from|since) (?<start>${y}|${englishDay}) (?:up )?to (?:date|now)`, open),
];
