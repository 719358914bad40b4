import { formatPeriod, formatShortDate } from '#room/time';
import { formHeadings, type FormHeading } from '../../definition/form-headings.js';
import { formVersion, writeMark } from '../lines/form-mark.js';
import { joined, over, type SheetFrame, type SheetPart } from './sheet-frame.js';

/** The lines over a table: code, title, unit, period, days, unit of measure; each where there is one. */
function linesOf({ form, words, period, language, nameOf, unitName }: SheetFrame, unit: string) {
  const days =
    period !== undefined && form.showsDays
      ? [words.days(formatShortDate(period.from), formatShortDate(period.to))]
      : [];
  return [
    ...(form.code === undefined ? [] : [words.code(form.code)]),
    nameOf(form.title).toLocaleUpperCase('vi'),
    words.unit(unitName(unit)),
    ...(period === undefined ? [] : [words.period(formatPeriod(period, { language }))]),
    ...days,
    ...(form.unitLine === undefined ? [] : [nameOf(form.unitLine)]),
  ];
}

function headingPart(
  heading: FormHeading,
  { left, top, bottom }: { left: number; top: number; bottom: number },
  frame: SheetFrame,
): { readonly part: SheetPart; readonly width: number } {
  const text = frame.nameOf(heading.name);
  if (heading.column !== undefined) {
    return { part: over({ top, left, bottom, right: left }, text, 'heading'), width: 1 };
  }
  const parts: SheetPart[] = [];
  let width = 0;
  for (const below of heading.headings) {
    const made = headingPart(below, { left: left + width, top: top + 1, bottom }, frame);
    parts.push(made.part);
    width += made.width;
  }
  const own = over({ top, left, bottom: top, right: left + width - 1 }, text, 'heading');
  return { part: joined([own, ...parts]), width };
}

function headingsPart(frame: SheetFrame, top: number, bottom: number): SheetPart {
  const { form, labels, nameOf } = frame;
  const front = labels.map(({ heading }, at) =>
    over({ top, left: at + 1, bottom, right: at + 1 }, nameOf(heading), 'heading'),
  );
  const parts: SheetPart[] = [];
  let left = labels.length + 1;
  for (const heading of formHeadings(form)) {
    const { part, width } = headingPart(heading, { left, top, bottom }, frame);
    parts.push(part);
    left += width;
  }
  return joined([...front, ...parts]);
}

function indexPart({ form, labels }: SheetFrame, row: number): SheetPart {
  const texts = [
    ...labels.map(({ index }) => index),
    ...form.columns.map(({ printed }) => printed),
  ];
  const cells = texts.flatMap((value, at) =>
    value === undefined ? [] : [{ row, column: at + 1, value, role: 'index' as const }],
  );
  return { cells, merged: [] };
}

/** All that stands over the rows of a form. */
export interface HeadPart extends SheetPart {
  /** The row of indexes. */
  readonly bottom: number;
}

/** Writes all that stands over the rows: lines, headings as printed, the row of indexes, the mark. */
export function headPart(frame: SheetFrame, unit: string, period: string): HeadPart {
  const { form, width, markColumn } = frame;
  const lines = linesOf(frame, unit);
  const depth = Math.max(...form.columns.map(({ heading }) => heading.length));
  const top = lines.length + 1;
  const index = top + depth;
  const mark = writeMark({ form: form.id, version: formVersion(form), unit, period });
  const parts = [
    ...lines.map((text, at) =>
      over({ top: at + 1, left: 1, bottom: at + 1, right: width }, text, 'title'),
    ),
    over({ top: 1, left: markColumn, bottom: 1, right: markColumn }, mark, 'mark'),
    headingsPart(frame, top, index - 1),
    indexPart(frame, index),
  ];
  return { ...joined(parts), bottom: index };
}
