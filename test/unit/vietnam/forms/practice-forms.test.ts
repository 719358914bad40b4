import { expect, it } from 'vitest';
import { checkFilledForms, defineForm, nextForm } from '#inside/forms';
import { conventionsForm, mediationForm, modelRegisterForm } from '#inside/vietnam';

const form = defineForm(mediationForm());
const cells = { '5': 323, '6': 0, '7': 323, '8': 186, '9': 103, '10': 0, '11': 34, '12': 57.59 };
const sent = (more: object) => ({
  form: form.id,
  unit: 'tinh',
  period: '2026-Q1',
  rows: [
    {
      key: 'tinh',
      cells: {
        ...cells,
        ...more,
      },
    },
  ],
});

it('holds the real figures of mediation together, and leads what is open into the next quarter', () => {
  expect(checkFilledForms([sent({})], { forms: [form] })).toEqual([]);
  expect(checkFilledForms([sent({ '8': 187 })], { forms: [form] }).map(({ code }) => code)).toEqual(
    ['forms/formula-differs', 'forms/check-broken'],
  );
  expect(nextForm(form, sent({}), '2026-Q2').rows[0]?.cells['6']).toBe(34);
  expect(form.totals).toBe('top');
});

it('has conventions and the register of models', () => {
  expect(defineForm(conventionsForm()).due[0]).toMatchObject({ day: 29, monthOffset: -1 });
  expect(defineForm(modelRegisterForm())).toMatchObject({ rows: 'items', totals: 'none' });
});
