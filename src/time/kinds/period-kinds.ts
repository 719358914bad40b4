import { DanvanError } from '#room/findings';
import { languages } from '#room/text';
import type { Period } from '../periods/period.js';
import { anniversary } from './anniversary.js';
import { openSpan } from './open-span.js';
import { openStart } from './open-start.js';
import type { LabelForm, Reading } from './label-form.js';
import type { KindOfPeriod } from './period-kind.js';
import { restOfYearKind } from './rest-of-year.js';
import { span } from './span.js';
import { stage } from './stage.js';
import { term } from './term.js';
import { yearPart } from './year-part.js';

/**
 * Every kind of period, in the order in which ids and labels are read: what is special before what
 * is general. A stage stands before a span, since “from 2013 to 2023” is years and no days.
 */
export const periodKinds: readonly KindOfPeriod[] = Object.freeze([
  yearPart,
  anniversary,
  term,
  stage,
  restOfYearKind,
  span,
  openSpan,
  openStart,
]);

/** The kind of a period. */
export function kindOf(period: Period): KindOfPeriod {
  for (const kind of periodKinds) if (kind.is(period)) return kind;
  throw new DanvanError('INVALID_ARGUMENT', `"${period.kind}" is no kind of period.`);
}

/** How the labels of a kind read, in every language. */
export const labelsOf = ({ labels }: KindOfPeriod): readonly LabelForm<Period | string>[] =>
  languages.flatMap((language) => labels?.[language] ?? []);

/** What the first kind that reads something has read. */
export function firstReading<Value>(read: (kind: KindOfPeriod) => Reading<Value>): Reading<Value> {
  for (const kind of periodKinds) {
    const result = read(kind);
    if (result !== undefined) return result;
  }
  return undefined;
}
