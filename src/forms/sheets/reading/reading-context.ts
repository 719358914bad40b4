import { keysOnce } from '#room/text';
import type { PeriodOptions } from '#room/time';
import type { StatisticalForm } from '../../definition/statistical-form.js';
import { knownForm, type KnownForm } from '../../filled/known-form.js';
import { formKeys, type FormKeys } from '../headings/form-keys.js';
import { unitFinder, type UnitFinder } from '../rows/unit-finder.js';
import type { SheetsOptions } from './sheets-options.js';

/** A form with all that sheets are read with, worked out once for all of them. */
export interface ReadingContext {
  readonly form: StatisticalForm;
  readonly known: KnownForm;
  readonly keys: FormKeys;
  readonly find: UnitFinder;
  readonly periods: PeriodOptions;
  readonly options: SheetsOptions;
}

/** Takes in the forms that sheets may hold, and what they are read against. */
export function readingContexts(
  forms: readonly StatisticalForm[],
  options: SheetsOptions,
): readonly ReadingContext[] {
  const find = unitFinder(options);
  const keysOf = keysOnce();
  const { periods = {} } = options;
  return forms.map((form) => ({
    form,
    known: knownForm(form),
    keys: formKeys(form, keysOf),
    find,
    periods,
    options,
  }));
}
