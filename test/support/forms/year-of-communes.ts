import type { FilledForm, FormCells } from '#inside/forms';

export {
  communeQuarter,
  yearOfCommunes,
} from '../../../examples/commune-forms/year-of-communes.js';

/** The cells of the row of totals of one form of several. */
export const totalIn = (forms: readonly FilledForm[], id: string): FormCells =>
  forms.find(({ form }) => form === id)?.total ?? {};
