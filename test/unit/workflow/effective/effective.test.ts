import { effective } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { sent, steps } from '../../../support/submissions.js';

const first = sent('xa-a', { '1': 8, '2': 6 }, ['2026-10-05', '2026-10-06']);
const second = sent('xa-a', { '1': 9, '2': 7 }, ['2026-10-12', '2026-10-13']);
const cells = (at: string, list = [first, second]) =>
  effective(list, at).reports[0]?.filled?.rows[0]?.cells;

it('takes what was accepted last by the moment of asking', () => {
  expect(cells('2026-10-05')).toBeUndefined();
  expect(cells('2026-10-12')).toEqual({ '1': 8, '2': 6 });
  expect(cells('2026-10-13')).toEqual({ '1': 9, '2': 7 });
  expect(cells('2026-10-13', [second, first])).toEqual({ '1': 9, '2': 7 });
});

it('parts one day by its times', () => {
  const noon = {
    ...second,
    history: steps('submitted 2026-10-06T11:00', 'accepted 2026-10-06T12:00'),
  };
  expect(cells('2026-10-06T11:59', [first, noon])).toEqual({ '1': 8, '2': 6 });
  expect(cells('2026-10-06T12:00', [noon, first])).toEqual({ '1': 9, '2': 7 });
});

it('lets go of what was accepted and went back', () => {
  const back = {
    ...second,
    history: steps('submitted 2026-10-12', 'accepted 2026-10-13', 'returned 2026-10-14 sai'),
  };
  expect(cells('2026-10-13', [first, back])).toEqual({ '1': 9, '2': 7 });
  expect(cells('2026-10-14', [first, back])).toEqual({ '1': 8, '2': 6 });
});

it('parts reports by unit, form, period and line', () => {
  const list = [
    first,
    sent('xa-b', { '1': 1 }, ['2026-10-05']),
    { ...second, id: 'x', line: 'front' },
  ];
  expect(effective(list, '2026-10-31').reports).toHaveLength(3);
  expect(effective(list, '2026-10-31', { scope: { units: ['xa-b'] } }).reports).toHaveLength(1);
});

it('refuses what is no list and no moment', () => {
  expect(errorOf(() => effective([], 'nay')).code).toBe('INVALID_ARGUMENT');
  expect(errorOf(() => effective(JSON.parse('{}'), '2026-10-05')).code).toBe('INVALID_ARGUMENT');
  expect(errorOf(() => effective(JSON.parse('[null]'), '2026-10-05')).code).toBe(
    'INVALID_ARGUMENT',
  );
});
