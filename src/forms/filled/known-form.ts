import type * as z from 'zod/mini';
import { onDemand, partByFirst } from '#room/kit';
import type { StatisticalForm } from '../definition/statistical-form.js';
import type { FilledForm } from './filled-form.js';
import { toldSchema } from './filled-form-schema.js';
import type { FormCells } from './form-value.js';

/** A form with what reading needs to know of it, worked out once for all that is read. */
export interface KnownForm {
  readonly form: StatisticalForm;
  /** As people call it: its code, else its title. */
  readonly name: string;
  readonly keys: readonly string[];
  /** A row of which nobody has filled in a cell. */
  readonly blank: FormCells;
  /** The ids of its named rows. */
  readonly rowIds: ReadonlySet<string> | undefined;
  readonly schema: () => z.ZodMiniType<FilledForm>;
}

/** What a form is called in sentences. */
export const callName = ({ code, title }: StatisticalForm): string => code ?? title.vi;

/** Takes in a form. */
export const knownForm = (form: StatisticalForm): KnownForm => ({
  form,
  name: callName(form),
  keys: form.columns.map(({ index }) => index),
  blank: Object.freeze(Object.fromEntries(form.columns.map(({ index }) => [index, null]))),
  rowIds: typeof form.rows === 'string' ? undefined : new Set(form.rows.map(({ id }) => id)),
  schema: onDemand(() => toldSchema(form)),
});

/** Forms by their ids; of two with one id the first. */
export const knownForms = (forms: readonly StatisticalForm[]): ReadonlyMap<string, KnownForm> =>
  new Map(partByFirst(forms, ({ id }) => id).first.map((form) => [form.id, knownForm(form)]));
