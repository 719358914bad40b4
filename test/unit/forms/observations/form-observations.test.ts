import { createDataset, createHierarchy } from 'danvan';
import { indicators, reportingCalendars as calendars, statisticalForms } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { defineForm, formObservations, readFilledForms } from '#inside/forms';
import { sent } from '../../../support/forms/small-forms.js';
import { communeQuarter } from '../../../support/forms/year-of-communes.js';

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
        code: 'x.so-far',
        basis: 'cumulative',
      },
    },
    {
      index: '3',
      heading: 'C',
    },
  ],
});

it('tells figures in the base unit, and missing ones as missing', () => {
  const observed = formObservations(form, sent(form, { '1': 12.5, '2': null, '3': 4 }));
  expect(observed).toMatchObject([
    { unit: 'xa-a', indicator: 'x.money', period: '2026-Q1', value: 12_500_000 },
    { indicator: 'x.so-far', basis: 'cumulative', value: null },
  ]);
  expect(observed[0]?.source).toEqual({ document: 'A', locator: '1' });
});

it('tells the totals of a sender whose rows are no units', () => {
  const rows = [1, 2].map((amount) => ({ key: `${amount}`, cells: { '1': amount } }));
  const items = { ...form, rows: 'items' } as const;
  const [first] = formObservations(items, { ...sent(form, {}), rows });
  expect(first).toMatchObject({ unit: 'xa-a', value: 3_000_000 });
});

it('goes into a dataset with every indicator and category that the built-in forms name', () => {
  const options = { forms: statisticalForms, periods: { calendars } };
  const observations = readFilledForms(communeQuarter, options).values.flatMap((filled) => {
    const own = statisticalForms.find(({ id }) => id === filled.form);
    return own === undefined ? [] : formObservations(own, filled);
  });
  const hierarchy = createHierarchy([{ id: 'xa-01', name: 'xã' }]);
  const dataset = createDataset({ hierarchy, indicators, observations, periods: { calendars } });
  expect(dataset.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(observations.length).toBeGreaterThan(30);
  const codes = new Set<string>(indicators.map(({ code }) => code));
  const named = statisticalForms.flatMap(({ columns }) =>
    columns.flatMap(({ indicator }) => indicator?.code ?? []),
  );
  expect(named.filter((code) => !codes.has(code))).toEqual([]);
});
