import { requireText, type ParseResult } from '#room/findings';
import { foldSpaces, mostCharacters, shownText } from '#room/text';
import type { Reading } from '../kinds/label-form.js';
import type { PeriodId } from '../kinds/period-kind.js';
import { readAnyId } from '../kinds/period-ids.js';
import { meantPeriod } from '../labels/meant-period.js';
import type { Period } from './period.js';
import type { PeriodOptions } from './period-options.js';
import { noPeriodOptions, requirePeriodOptions } from './require-period-options.js';
import { refuse } from './refuse.js';

/** Takes an id apart; undefined where it has more than one `@`, or nothing on one of its sides. */
export function splitPeriodId(id: string): PeriodId | undefined {
  const [, base, tag] = /^([^@]+)(?:@([^@]+))?$/s.exec(id) ?? [];
  return base === undefined ? undefined : { id, base, tag };
}

const notAnId = (id: string, meant: string | null | undefined): ParseResult<never> =>
  refuse('time/not-a-period', {
    text: shownText(id),
    ...(meant !== undefined && { meant }),
    wanted: 'id',
  });

/** Reads an id; undefined where the text is none, and it is not looked for what was meant. */
export function readIfPeriod(id: string, options: PeriodOptions): Reading<Period> {
  const parts = id.length > mostCharacters ? undefined : splitPeriodId(id);
  return parts && readAnyId(parts, options);
}

/**
 * Reads an id with options that are known to be well formed; see {@link parsePeriod}. What is none
 * is looked up among the names of periods.
 */
export function readPeriod(
  id: string,
  options: PeriodOptions = noPeriodOptions,
): ParseResult<Period> {
  requireText(id, 'id');
  return readIfPeriod(id, options) ?? notAnId(id, meantPeriod(id));
}

/** The same with options that somebody gave. */
export const parseMeantPeriod = (id: string, options: PeriodOptions): ParseResult<Period> =>
  readPeriod(id, requirePeriodOptions(options));

/** An id in small letters or with spaces around it. */
function tidiedId(id: string): string | undefined {
  const tidied = id.length > mostCharacters ? '' : foldSpaces(id).toUpperCase();
  return tidied !== id && readIfPeriod(tidied, noPeriodOptions)?.ok === true ? tidied : undefined;
}

/**
 * Reads the id of a period.
 *
 * Vietnamese: kỳ báo cáo.
 *
 * Ids are exact: `2020-h1` and ` 2020` are none; {@link parsePeriodLabel} reads what people write.
 * Years go from 1900 to 2199. Behind an `@` stands the reporting calendar, if it is not the civil
 * one, or the system of a term. Findings: `time/not-a-period`, which says what is meant where it is an
 * id in other letters (its sentence also where it is a name), `time/unknown-calendar`,
 * `time/kind-not-in-calendar`, `time/unknown-term`, `time/as-of-date-missing`,
 * `time/end-before-start`, `text/not-a-date`.
 *
 * @param id - `2020`, `2020-H1`, `2020-9M`, `2020-Q2`, `2020-06`, `2021/2025`, `2021/2025~2030`,
 * `2013-06-03/2023-12-31`, `2013/..2023-08-31`, `../2025-06-30`, `2020-H1@nd-09-2019`, `2020/2025@party`.
 * @param options - The calendars and systems that the id may name, and the day that an id which ends
 * in `..` goes up to.
 * @returns The period, or the finding that says why there is none.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where `asOf` is needed and is no date.
 *
 * @example
 * ```ts
 * import { parsePeriod } from 'danvan';
 *
 * const result = parsePeriod('2020-Q2');
 * result.ok && result.value.to; //=> '2020-06-30'
 * parsePeriod('2020-Q5').ok; //=> false
 * const backwards = parsePeriod('2023/2013');
 * !backwards.ok && backwards.findings[0]?.code; //=> 'time/end-before-start'
 * ```
 *
 * @category Time
 */
export function parsePeriod(
  id: string,
  options: PeriodOptions = noPeriodOptions,
): ParseResult<Period> {
  requirePeriodOptions(options);
  requireText(id, 'id');
  return readIfPeriod(id, options) ?? notAnId(id, tidiedId(id));
}
