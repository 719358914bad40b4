import {
  checkFilledForms,
  readFilledForms,
  rollUpForms,
  type FilledFormInput,
  type FormsOptions,
} from 'danvan/forms';
import { reportingCalendars as calendars, statisticalForms } from 'danvan/vietnam';
import { yearOfCommunes } from '../../examples/commune-forms/year-of-communes.js';
import { formsByHand } from './forms-by-hand.js';
import type { Pair } from './measure.js';

// A tenth of the country is enough for the ratio to mean the same.
const communes = process.argv.includes('--quick') ? 332 : 3321;

const forms = statisticalForms.filter(({ act }) => act?.number === '06/2025/TT-TTCP');

/** Some figures that are not as they should be: a part, and đồng for triệu đồng. */
function withSlips(form: FilledFormInput, at: number): FilledFormInput {
  if (form.cells === undefined) return form;
  const { cells } = form;
  const isMoney = form.form.endsWith('03-gqkn') && at % 173 === 2;
  const money = isMoney ? { '13': Number(cells['13']) * 1_000_000 } : {};
  const part = at % 211 === 0 ? { '3': Number(cells['3']) + 1 } : {};
  return { ...form, cells: { ...cells, ...part, ...money } };
}

/** The six forms of every commune for four quarters, as one JSON text. */
const sentText = (): string => JSON.stringify(yearOfCommunes(communes).map(withSlips));

const options: FormsOptions = { forms, periods: { calendars } };
const asked = { forms, periods: { calendars }, unit: 'viet-nam', period: '2026@tt-06-2025-ttcp' };

/** Reads, checks and rolls up as an office would. */
function byForms(text: string) {
  const { values } = readFilledForms(JSON.parse(text), options);
  const found = checkFilledForms(values, options);
  const totals = rollUpForms(values, asked).values.map(({ total }) => total);
  return { found, totals };
}

/** The loop adds fractions as floating numbers, the forms exactly. */
const rounded = (_: string, value: unknown) =>
  typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;

/** Throws where the loop does not find the same in the same forms, or comes to other totals. */
function compare(text: string): void {
  const [mine, byHand] = [byForms(text), formsByHand(text, forms)];
  const places = mine.found.map(({ code, unit, period }) => `${code} ${unit} ${period}`);
  const unlike = places.toSorted().findIndex((place, at) => place !== byHand.found.toSorted()[at]);
  if (places.length !== byHand.found.length || unlike >= 0) {
    throw new Error(`${places.length} findings, ${byHand.found.length} by hand.`);
  }
  if (JSON.stringify(mine.totals, rounded) !== JSON.stringify(byHand.totals, rounded)) {
    throw new Error('The loop comes to other totals than the forms.');
  }
}

/** The six forms of the communes of the country over a year: read, checked, rolled up. */
export async function formsCountry(): Promise<Pair> {
  const text = sentText();
  compare(text);
  return {
    name: 'forms-country',
    limit: 3,
    ours: async () => byForms(text),
    theirs: async () => formsByHand(text, forms),
  };
}
