import { onDemand } from '#room/kit';
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

/** So few forms of one kind and unit are looked through faster than looked up. */
const fewForms = 16;

/** The forms of one kind that one unit sent, found by a word that each of them has. */
function finderOf(
  sent: readonly FilledForm[],
  wordOf: (sent: FilledForm) => string | undefined,
): (word: string) => FilledForm | undefined {
  if (sent.length <= fewForms) return (word) => sent.findLast((each) => wordOf(each) === word);
  const byWord = new Map(sent.map((each) => [wordOf(each), each]));
  return (word) => byWord.get(word);
}

interface OfUnit {
  readonly sent: FilledForm[];
  readonly inPeriod: (period: string) => FilledForm | undefined;
  readonly endingOn: (day: string) => FilledForm | undefined;
}

/** Forms by kind and unit. */
function byUnit(all: readonly FilledForm[], lastDayOf: (period: string) => string | undefined) {
  const byForm = new Map<string, Map<string, OfUnit>>();
  for (let at = 0; at < all.length; at += 1) {
    const each = all[at];
    if (each === undefined) continue;
    const units = byForm.get(each.form) ?? new Map<string, OfUnit>();
    if (units.size === 0) byForm.set(each.form, units);
    const known = units.get(each.unit);
    if (known === undefined) units.set(each.unit, ofUnit([each], lastDayOf));
    else known.sent.push(each);
  }
  return (form: string, unit: string): OfUnit | undefined => byForm.get(form)?.get(unit);
}

/** Finders are made when the first one asks: then all forms are there. */
function ofUnit(sent: FilledForm[], lastDayOf: (period: string) => string | undefined): OfUnit {
  const byPeriod = onDemand(() => finderOf(sent, ({ period }) => period));
  const byLastDay = onDemand(() => finderOf(sent, ({ period }) => lastDayOf(period)));
  return {
    sent,
    inPeriod: (period) => byPeriod()(period),
    endingOn: (day) => byLastDay()(day),
  };
}

type Forms = ReadonlyMap<string, KnownForm>;

/** The row of a key; of a form with one row that of its sender, wherever it stands. */
const rowOf = ({ rows }: FilledForm, key: string) =>
  rows.length === 1 && rows[0]?.key === key ? rows[0] : rows.find((row) => row.key === key);

/** The day before a period, and its last day; each worked out once. Undefined for no period. */
function daysReader(periods: PeriodOptions) {
  const periodOf = periodReader(periods);
  const known = new Map<string, { readonly before: string; readonly last: string } | undefined>();
  return (id: string) => {
    if (known.has(id)) return known.get(id);
    const period = periodOf(id);
    const days = period.ok
      ? { before: addDays(period.value.from, -1), last: period.value.to }
      : undefined;
    known.set(id, days);
    return days;
  };
}

/** Takes in filled forms, and looks them up by unit and period where something asks for it. */
export function sentForms(
  all: readonly FilledForm[],
  forms: Forms,
  periods: PeriodOptions,
): SentForms {
  const daysOf = daysReader(periods);
  const find = byUnit(all, (period) => daysOf(period)?.last);
  return {
    amountsIn: ({ unit, period }, form, key) => {
      const sent = find(form, unit)?.inPeriod(period);
      const known = forms.get(form);
      const row = sent && rowOf(sent, key);
      return known && row && amountsOf(row.cells, known);
    },
    before: ({ form, unit, period }) => {
      const days = daysOf(period);
      return days && find(form, unit)?.endingOn(days.before);
    },
  };
}
