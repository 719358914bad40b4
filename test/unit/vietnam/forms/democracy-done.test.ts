import { expect, it } from 'vitest';
import { defineForm, rollUpForms } from '#inside/forms';
import { inspectedForm, portalLettersForm, raisedForm, villageMeetingsForm } from '#inside/vietnam';

it('adds no running totals and nothing outstanding over quarters, as the portal did', () => {
  const form = defineForm(portalLettersForm());
  const sent = (quarter: number, cells: Readonly<Record<string, number>>) => ({
    form: form.id,
    unit: 'xa-a',
    period: `2026-Q${quarter}`,
    rows: [
      {
        key: 'xa-a',
        cells,
      },
    ],
  });
  const filled = [
    sent(1, { '1': 5, '2': 5, '3': 3, '4': 3, '5': 2 }),
    sent(2, { '1': 4, '2': 9, '3': 5, '4': 8, '5': 1 }),
  ];
  const options = { forms: [form], unit: 'tinh', period: '2026-H1' };
  expect(rollUpForms(filled, options).values[0]?.total).toMatchObject({
    1: 9,
    2: 9,
    3: 8,
    4: 8,
    5: 1,
  });
});

it('has the other tables of what was done', () => {
  const forms = [raisedForm(), inspectedForm(), villageMeetingsForm()].map(defineForm);
  expect(forms.map(({ columns }) => columns.length)).toEqual([4, 7, 5]);
  expect(forms[0]?.columns[0]?.printed).toBe('1=2+3');
});
