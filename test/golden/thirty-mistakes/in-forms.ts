import { formTotals, readFilledForms, type FilledFormInput, type FormCells } from 'danvan/forms';
import { reportingCalendars as calendars, statisticalForms } from 'danvan/vietnam';
import { yearOfCommunes } from '../../support/forms/year-of-communes.js';
import { present } from '../../support/review.js';
import type { Mistake } from './in-figures.js';

export const forms = statisticalForms.filter(({ act }) => act?.number === '06/2025/TT-TTCP');
export const periods = { calendars };

/** A mistake among filled forms. */
export interface MistakenForm extends Mistake {
  readonly change: (sent: readonly FilledFormInput[]) => readonly FilledFormInput[];
}

const act = 'tt-06-2025-ttcp';
const year = yearOfCommunes(8);

/** The reception of citizens of eight communes in the last quarter, with a row of totals. */
function ofProvince(): FilledFormInput {
  const id = `${act}-01-tcd`;
  const form = present(forms.find((each) => each.id === id));
  const period = `2026-Q4@${act}`;
  const sent = year.filter((each) => each.form === id && each.period === period);
  const rows = readFilledForms(sent, { forms, periods }).values.flatMap((each) => each.rows);
  const filled = { form: id, unit: 'tinh', period, rows };
  return { ...filled, total: formTotals(form, filled) };
}

/** What eight communes and the province sent for four quarters; nothing is wrong with it. */
export const rightForms: readonly FilledFormInput[] = [...year, ofProvince()];

const isOf = (each: FilledFormInput, form: string, unit: string, quarter: number): boolean =>
  each.form === `${act}-${form}` && each.unit === unit && each.period === `2026-Q${quarter}@${act}`;

/** Puts other figures into one form. */
const cells =
  (unit: string, form: string, figures: FormCells, quarter = 4): MistakenForm['change'] =>
  (sent) =>
    sent.map((each) =>
      isOf(each, form, unit, quarter) && each.cells !== undefined
        ? { ...each, cells: { ...each.cells, ...figures } }
        : each,
    );

/** Sends one form again, somehow else. */
const again =
  (unit: string, form: string, more: Partial<FilledFormInput>): MistakenForm['change'] =>
  (sent) => [
    ...sent,
    ...sent
      .filter((each) => isOf(each, form, unit, 4))
      .map((each) => JSON.parse(JSON.stringify({ ...each, ...more }))),
  ];

/** Eleven mistakes among forms. */
export const mistakenForms: readonly MistakenForm[] = [
  {
    what: 'a part that does not add up',
    code: 'forms/formula-differs',
    change: cells('xa-01', '02-xld', { '24': 27 }),
    vi: '',
    en: '',
  },
  {
    what: 'more cases than letters',
    code: 'forms/check-broken',
    change: cells('xa-02', '02-xld', { '5': 84 }),
    vi: '',
    en: '',
  },
  {
    what: '“trong đó” above its whole',
    code: 'forms/check-broken',
    change: cells('xa-03', '05-kqth', { '12': 30 }),
    vi: '',
    en: '',
  },
  {
    what: 'complaints that another form counts otherwise',
    code: 'forms/check-broken',
    change: cells('xa-04', '03-gqkn', { '1': 63 }),
    vi: '',
    en: '',
  },
  {
    what: 'less than was left over by the quarter before',
    code: 'forms/carried-too-small',
    change: cells('xa-05', '05-kqth', { '3': 0 }),
    vi: '',
    en: '',
  },
  {
    what: 'đồng in a column of triệu đồng',
    code: 'forms/amount-out-of-scale',
    change: cells('xa-06', '03-gqkn', { '13': 75_000_000 }, 2),
    vi: '',
    en: '',
  },
  {
    what: 'a total that is not the sum of its rows',
    code: 'forms/total-differs',
    change: (sent) =>
      sent.map((each) =>
        each.unit === 'tinh' ? { ...each, total: { ...each.total, '2': 2502 } } : each,
      ),
    vi: '',
    en: '',
  },
  {
    what: 'one form sent twice',
    code: 'forms/repeated-form',
    change: again('xa-07', '01-tcd', {}),
    vi: '',
    en: '',
  },
  {
    what: 'a month where quarters are asked for',
    code: 'forms/period-unlike',
    change: again('xa-08', '01-tcd', { period: `2026-11@${act}` }),
    vi: '',
    en: '',
  },
  {
    what: 'a form with its letters twisted',
    code: 'forms/unknown-form',
    change: again('xa-08', '04-gqtc', { form: `${act}-04-gqct` }),
    vi: '',
    en: '',
  },
  {
    what: 'a count below zero',
    code: 'shape/too-small',
    change: cells('xa-07', '06-qlkntc', { '17': -1 }),
    vi: '',
    en: '',
  },
];
