import { refuse } from '../periods/refuse.js';
import { yearMeant } from './given-as-of.js';
import { type LabelContext, type LabelForm, type Reading } from './label-form.js';
import { daysOfEnd, readSpanEnd, type SpanEnd } from './span-end.js';

/** Longer labels are no spans, so that trying each dash takes no time. */
const mostCharacters = 100;

const between = / (?:cho )?(?:đến|tới) (?:hết )?| ?[-\u2010-\u2015] ?|,? (?:và|&) |, | ?\+ ?/gu;

/** The two ends of a label, split where both sides read. */
function endsOf(label: string): readonly [SpanEnd, SpanEnd] | undefined {
  const text = label.replace(/^từ /u, '');
  for (const { index, 0: words } of text.matchAll(between)) {
    const start = readSpanEnd(text.slice(0, index).trim());
    const end = readSpanEnd(text.slice(index + words.length));
    if (start && end && agree(start, end, words)) return [start, end];
  }
  return undefined;
}

/** “Quý I và quý II” are one span; “quý I và quý III” are none. */
function areNeighbours(start: SpanEnd, end: SpanEnd): boolean {
  if (start.kind !== end.kind || start.year !== undefined) return false;
  if (start.kind === 'quarter') return (start.place ?? 0) + 1 === end.place;
  return start.kind === 'month' && (start.month ?? 0) + 1 === end.month;
}

function agree(start: SpanEnd, end: SpanEnd, words: string): boolean {
  if (start.isBare === true || (end.isBare === true && start.kind !== end.kind)) return false;
  // Years alone are a stage, and a day of no month takes that of the other end.
  if (start.kind === 'year' && end.kind === 'year') return false;
  if (end.kind === 'day' && end.month === undefined) return false;
  if (start.kind === 'day' && start.month === undefined && end.kind !== 'day') return false;
  return /đến|tới|[-\u2010-\u2015]/u.test(words) || areNeighbours(start, end);
}

/** From one day, month, quarter or year to another; what the first end leaves out the last one says. */
function read(context: LabelContext): Reading<string> {
  const { label, calendar } = context;
  const ends = label.length > mostCharacters ? undefined : endsOf(label);
  if (ends === undefined) return undefined;
  const [start, end] = ends;
  const named = end.year ?? start.year;
  const year =
    named === undefined ? yearMeant(undefined, context) : ({ ok: true, value: named } as const);
  if (!year.ok) return year;
  const last = daysOfEnd({ ...end, year: year.value }, calendar);
  const month = start.month ?? end.month;
  const first = daysOfEnd({ ...start, year: start.year ?? year.value, month }, calendar);
  if (first === undefined || last === undefined) return undefined;
  return last.to < first.from
    ? refuse('time/end-before-start', { start: first.from, end: last.to })
    : { ok: true, value: `${first.from}/${last.to}` };
}

/** How spans with ends of any kind read: “từ năm 2017 đến tháng 8/2018”, “từ 01/01 - 30/6/2022”. */
export const mixedSpan: LabelForm<string> = {
  pattern: /^(?<label>.*)$/u,
  read: (_, context) => read(context),
};
