import { expect, it } from 'vitest';
import { defineForm, formObservations, formOfObservations } from '#inside/forms';
import { codesOf, sent } from '../../../support/forms/small-forms.js';

const land = { field: 'land' };
const form = defineForm({
  id: 'a',
  title: 'A',
  columns: [
    {
      index: '1',
      heading: 'A',
      type: 'number',
      scale: 1e6,
      indicator: { code: 'x.money' },
    },
    {
      index: '2',
      heading: 'B',
      indicator: {
        code: 'x.letters',
        categories: land,
      },
    },
    {
      index: '3',
      heading: 'C',
    },
  ],
});
const options = { unit: 'xa-a', period: '2026-Q1' };

it('gives back the figures of a form that were told as observations', () => {
  const filled = sent(form, { '1': 12.5, '2': { state: 'nil' }, '3': null });
  const { value, findings } = formOfObservations(form, formObservations(form, filled), options);
  expect(value).toEqual(filled);
  expect(findings).toEqual([]);
});

it('passes over other periods, categories, measures, and what cannot be read', () => {
  const observed = { unit: 'xa-a', indicator: 'x.letters', period: '2026-Q1', value: 3 };
  const wrong = [
    observed,
    { ...observed, categories: land, period: '2026-Q2' },
    { ...observed, categories: land, measure: 'plan' as const },
    { ...observed, categories: land, value: NaN },
  ];
  expect(formOfObservations(form, wrong, options).value.rows[0]?.cells['2']).toBeNull();
  const right = [
    { ...observed, categories: land },
    { ...observed, categories: land, value: 9 },
  ];
  expect(formOfObservations(form, right, options).value.rows[0]?.cells['2']).toBe(3);
});

it('keeps the word before a figure, there and back', () => {
  const value = { amount: 58_000_000, qualifier: 'over' as const };
  const observed = { unit: 'xa-a', indicator: 'x.money', period: '2026-Q1', value };
  const made = formOfObservations(form, [observed], options);
  expect(made.findings).toEqual([]);
  expect(made.value.rows[0]?.cells['1']).toEqual({ amount: 58, qualifier: 'over' });
  expect(formObservations(form, made.value)[0]?.value).toEqual(value);
});

it.each([
  { amount: 58_000_000, to: 60_000_000 },
  { amount: null, qualifier: 'many' as const },
])('leaves blank what a cell cannot hold: %j', (value) => {
  const observed = { unit: 'xa-a', indicator: 'x.money', period: '2026-Q1', value };
  const made = formOfObservations(form, [observed], options);
  expect(made.value.rows[0]?.cells['1']).toBeNull();
  expect(codesOf(made.findings)).toEqual(['forms/no-plain-number']);
});
