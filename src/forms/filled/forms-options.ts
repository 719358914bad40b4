import * as z from 'zod/mini';
import { readable, requireList, requireShape, object } from '#room/findings';
import { knownUnits } from '#room/organization';
import { periodOptionsShape, type PeriodOptions } from '#room/time';
import type { StatisticalForm } from '../definition/statistical-form.js';
import { formShape } from './form-shape.js';
import { knownForms } from './known-form.js';

/**
 * What filled forms are read and checked against.
 *
 * Vietnamese: căn cứ kiểm tra biểu.
 *
 * @example
 * ```ts
 * import type { FormsOptions } from 'danvan/forms';
 * import { reportingCalendars as calendars, statisticalForms as forms } from 'danvan/vietnam';
 *
 * const options: FormsOptions = { forms, periods: { calendars } };
 * ```
 *
 * @category Forms
 */
export interface FormsOptions {
  /** The forms that may be filled in. */
  readonly forms: readonly StatisticalForm[];
  /** The units that may send them: a hierarchy or a register. Defaults to no check. */
  readonly known?: Parameters<typeof knownUnits>[0];
  /** The calendars of their periods. */
  readonly periods?: PeriodOptions | undefined;
}

const optionsShape = object({ periods: z.optional(periodOptionsShape) });

/** Takes in forms that were made by the library; anything else is to be mended. */
export const formsOf = (forms: readonly StatisticalForm[]) =>
  knownForms(requireShape(requireList(forms, 'forms'), z.array(formShape), 'forms'));

const isList = (
  given: StatisticalForm | readonly StatisticalForm[],
): given is readonly StatisticalForm[] => Array.isArray(given);

/** The forms of a caller who hands in one or several; refuses what is none. */
export function requireForms(
  given: StatisticalForm | readonly StatisticalForm[],
): readonly StatisticalForm[] {
  const forms = readable('The form', () => (isList(given) ? given : [given]));
  return requireShape(requireList(forms, 'form'), z.array(formShape), 'form');
}

/** Takes in the options of a reader of filled forms. */
export function takenIn(options: FormsOptions) {
  const { forms, known, periods = {} } = requireShape(options, optionsShape, 'options');
  return { forms: formsOf(forms), units: knownUnits(known), periods };
}
