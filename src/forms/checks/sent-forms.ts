import { addDays, type PeriodOptions } from '#room/time';
import type { FilledForm } from '../filled/filled-form.js';
import type { KnownForm } from '../filled/known-form.js';
import { periodReader } from '../filled/period-reader.js';
import { amountsOf } from './row-amounts.js';

/** The filled forms that are checked together, looked up as they are asked for. */
export interface SentForms {
  /** The figures of a row of another form of the same unit and period. */
  readonly amountsIn: (sent: FilledForm, form: string, key: string) => Float64Array | undefined;
  /** The same form of the same unit, of the days right before. */
  readonly before: (sent: FilledForm) => FilledForm | undefined;
}

const keyOf = (form: string, unit: string, days: string): string => `${form}\n${unit}\n${days}`;

type Forms = ReadonlyMap<string, KnownForm>;

/** The row of a key; of a form with one row that of its sender, wherever it stands. */
const rowOf = ({ rows }: FilledForm, key: string) =>
  rows.length === 1 && rows[0]?.key === key ? rows[0] : rows.find((row) => row.key === key);

/** Takes in filled forms, and looks them up by unit and period where something asks for it. */
export function sentForms(
  all: readonly FilledForm[],
  forms: Forms,
  periods: PeriodOptions,
): SentForms {
  const periodOf = periodReader(periods);
  const byPeriod = new Map(all.map((sent) => [keyOf(sent.form, sent.unit, sent.period), sent]));
  let byLastDay: ReadonlyMap<string, FilledForm> | undefined;
  const endedOn = (form: string, unit: string, day: string): FilledForm | undefined => {
    byLastDay ??= new Map(
      all.flatMap((sent) => {
        const period = periodOf(sent.period);
        return period.ok ? [[keyOf(sent.form, sent.unit, period.value.to), sent] as const] : [];
      }),
    );
    return byLastDay.get(keyOf(form, unit, day));
  };
  return {
    amountsIn: ({ unit, period }, form, key) => {
      const sent = byPeriod.get(keyOf(form, unit, period));
      const known = forms.get(form);
      const row = sent && rowOf(sent, key);
      return known && row && amountsOf(row.cells, known);
    },
    before: ({ form, unit, period: id }) => {
      const period = periodOf(id);
      return period.ok ? endedOn(form, unit, addDays(period.value.from, -1)) : undefined;
    },
  };
}
