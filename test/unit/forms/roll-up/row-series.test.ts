import { expect, it } from 'vitest';
import { reportDays, rowSeries } from '#inside/forms';
import { periodOf } from '#inside/time';
import {
  knownLevels,
  knownMembers,
  levels,
  members,
  sent,
} from '../../../support/forms/small-forms.js';

const days = reportDays(periodOf('2026-Q1'));

it('gathers the reports of each row', () => {
  const rows = ['xa-a', 'xa-b'].map((key) => ({ key, cells: { '1': 1 } }));
  const form = { ...sent(members, {}, { unit: 'tinh' }), rows };
  const again = { form, days: reportDays(periodOf('2026-Q2')) };
  const series = rowSeries([{ form, days }, again], knownMembers, 'row');
  expect(series.map(({ key, unit, reports }) => [key, unit, reports.length])).toEqual([
    ['xa-a', 'xa-a', 2],
    ['xa-b', 'xa-b', 2],
  ]);
});

it('makes one row of each sender where asked, and of forms of items always', () => {
  const rows = ['xa-a', 'xa-b'].map((key) => ({ key, cells: { '1': 2 } }));
  const form = { ...sent(members, {}, { unit: 'tinh' }), rows };
  const [one] = rowSeries([{ form, days }], knownMembers, 'sender');
  expect([one?.key, one?.reports[0]?.cells['1']]).toEqual(['tinh', 4]);
  const items = { ...knownMembers, form: { ...members, rows: 'items' } } as const;
  expect(rowSeries([{ form, days }], items, 'row')).toHaveLength(1);
});

it('keeps named rows of several units apart until they are added', () => {
  const rows = [{ key: 'north', cells: { '1': 1 } }];
  const all = ['xa-a', 'xa-b'].map((unit) => ({
    form: { ...sent(levels, {}, { unit }), rows },
    days,
  }));
  expect(rowSeries(all, knownLevels, 'row').map(({ key, unit }) => [key, unit])).toEqual([
    ['north', 'xa-a'],
    ['north', 'xa-b'],
  ]);
});
