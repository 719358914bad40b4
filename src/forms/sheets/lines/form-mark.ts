import type { StatisticalForm } from '../../definition/statistical-form.js';

/**
 * What a sheet that the library wrote says of itself, in a hidden cell.
 *
 * Vietnamese: dấu nhận biết của biểu trống.
 *
 * @example
 * ```ts
 * import type { FormMark } from 'danvan/forms';
 *
 * const mark: FormMark = { form: 'meetings', version: '1f2e3d4c', unit: 'xa-a', period: '2026-Q2' };
 * ```
 *
 * @category Forms
 */
export interface FormMark {
  /** The id of the form. */
  readonly form: string;
  /** Changes with the columns and rows of the form. */
  readonly version: string;
  /** The id of the unit that was to fill it in. */
  readonly unit?: string | undefined;
  /** The id of the period. */
  readonly period?: string | undefined;
}

const opening = 'danvan:';

/** A number of 32 bits that is other for other texts. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, '0');
}

/**
 * The version of a form: another one where its columns, headings or named rows are others.
 *
 * Vietnamese: phiên bản biểu mẫu.
 *
 * Blank workbooks carry it in their hidden mark, so that a file of an older form is known when it comes back.
 *
 * @param form - The form.
 * @returns Eight hexadecimal digits; it tells versions apart and is no proof of anything.
 * @example
 * ```ts
 * import { formVersion } from 'danvan/forms';
 * import { statisticalForms } from 'danvan/vietnam';
 *
 * const [first, second] = statisticalForms.map(formVersion);
 * first === second; //=> false
 * ```
 *
 * @category Forms
 */
export function formVersion(form: StatisticalForm): string {
  const { columns, rows } = form;
  const heads = columns.map(({ printed, heading, type }) => [
    printed,
    type,
    heading.map(({ vi }) => vi),
  ]);
  const named = typeof rows === 'string' ? rows : rows.map(({ id, name }) => [id, name.vi]);
  return checksum(JSON.stringify([heads, named]));
}

/** The mark as the text of a cell. */
export function writeMark({ form, version, unit, period }: FormMark): string {
  const fields = Object.entries({ form, version, unit, period }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `${opening}${fields.join('&')}`;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const longest = 2000;

/** Reads a mark; undefined where the text is none. */
export function readMark(text: string): FormMark | undefined {
  if (!text.startsWith(opening) || text.length > longest) return undefined;
  const fields = new Map(
    text
      .slice(opening.length)
      .split('&')
      .map((field) => {
        const [name = '', value = ''] = field.split('=');
        return [name, decoded(value)];
      }),
  );
  const [form, version] = [fields.get('form'), fields.get('version')];
  if (form === undefined || version === undefined) return undefined;
  return { form, version, unit: fields.get('unit'), period: fields.get('period') };
}
