import { expect, it } from 'vitest';
import { checkOpenings, openingColumns, type FormCells } from '#inside/forms';
import {
  knownLetters,
  knownOwed,
  letters,
  members,
  owed,
  sent,
} from '../../../support/forms/small-forms.js';

const found = (known: typeof knownOwed, before: FormCells, now: FormCells) =>
  checkOpenings(
    { known, sent: sent(known.form, now, { period: '2026-Q2' }), at: 0 },
    sent(known.form, before),
    openingColumns(known.form.columns),
  ).map(({ code, params }) => [code, params['found'], params['expected'], params['before']]);

it('knows which columns lead over the edge of periods', () => {
  const indexes = [letters, owed, members].map(({ columns }) =>
    openingColumns(columns).map(({ index }) => index),
  );
  expect(indexes).toEqual([['2'], ['1'], []]);
});

it('finds what opens with other figures than the period before closed with', () => {
  expect(found(knownLetters, { '5': 4 }, { '2': 4 })).toEqual([]);
  expect(found(knownLetters, { '5': 4 }, { '2': 6 })).toEqual([
    ['forms/opening-differs', 6, 4, '2026-Q1'],
  ]);
  expect(found(knownLetters, {}, { '2': 6 })).toEqual([]);
});

it('warns of less than what was left over', () => {
  expect(found(knownOwed, { '1': 9, '2': 4 }, { '1': 5 })).toEqual([]);
  expect(found(knownOwed, { '1': 9, '2': 4 }, { '1': 3 })).toEqual([
    ['forms/carried-too-small', 3, 5, '2026-Q1'],
  ]);
  expect(found(knownOwed, { '1': 9 }, { '1': 3 })).toEqual([]);
});
