import { formTotals, type FilledForm, type FormCells, type StatisticalForm } from '#room/forms';
import { reviewWordsOf, type ReviewWords } from '#room/locale';
import { nameIn } from '#room/organization';
import { capitalized } from '#room/text';
import type { FormBlocksOptions } from './forms-document-options.js';

/** What the parts of a printed form are made from. */
export interface FormContext {
  readonly form: StatisticalForm;
  readonly filled: FilledForm;
  /** The row of totals as it was sent, else worked out; nothing where the form has none. */
  readonly total: FormCells | undefined;
  readonly locale: ReviewWords;
  /** The name of a unit as a table prints it. */
  readonly unitName: (id: string) => string;
  readonly options: FormBlocksOptions;
}

export function formContext(
  form: StatisticalForm,
  filled: FilledForm,
  options: FormBlocksOptions,
): FormContext {
  const locale = reviewWordsOf(options);
  const { hierarchy } = options;
  const hasTotal = form.totals !== 'none' && filled.rows.length > 1;
  return {
    form,
    filled,
    locale,
    options,
    total: hasTotal ? (filled.total ?? formTotals(form, filled)) : undefined,
    unitName: (id) => {
      const unit = hierarchy?.byId.get(id);
      return unit === undefined ? id : capitalized(nameIn(unit.name, locale.language));
    },
  };
}
