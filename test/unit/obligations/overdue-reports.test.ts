import { periodOf } from 'danvan';
import { overdueReports, type CameReports, type Obligation } from 'danvan/organization';
import { expect, it } from 'vitest';
import { errorOf } from '../../support/error-of.js';

const owed: readonly Obligation[] = ['a', 'b', 'c'].map((unit) => ({
  unit,
  form: 'f',
  period: periodOf('2026-08'),
}));
const report = (unit: string, receivedOn: string) => ({
  unit,
  form: 'f',
  period: '2026-08',
  receivedOn,
});
const dueDates = owed.map(({ unit }) => ({
  unit,
  form: 'f',
  period: '2026-08',
  due: '2026-09-15',
}));
const asked = (came: CameReports, date = '2026-09-20') =>
  overdueReports(owed, { dueDates, ...came }, date).entries.map(({ unit, standing, days }) => [
    unit,
    standing,
    days,
  ]);

it('tells who sent nothing from who sent what cannot be used', () => {
  const unusable = [
    { ...report('b', '2026-09-10'), reason: 'unreadable' },
    { ...report('b', '2026-09-12'), reason: 'wrong-period' },
  ] as const;
  expect(asked({ received: [report('c', '2026-09-19')], unusable })).toEqual([
    ['a', 'not-sent', 5],
    ['b', 'wrong-period', 5],
  ]);
});

it('keeps the list of an earlier day, whatever came later', () => {
  const unusable = [{ ...report('b', '2026-09-22'), reason: 'returned' }] as const;
  const came = { received: [report('a', '2026-09-21')], unusable };
  expect(asked(came).map(([unit, standing]) => [unit, standing])).toEqual(
    ['a', 'b', 'c'].map((unit) => [unit, 'not-sent']),
  );
  expect(asked(came, '2026-09-23').map(([unit]) => unit)).toEqual(['b', 'c']);
});

it('lists nothing up to the due day; without one, from the end of the period on', () => {
  expect(asked({}, '2026-09-15')).toEqual([]);
  const undated = (date: string) => overdueReports(owed, {}, date);
  expect(undated('2026-08-31').expected).toBe(0);
  expect(undated('2026-09-01').entries[0]).toEqual({ ...owed[0], standing: 'not-sent' });
});

it('counts what should be there, and finds what nobody owed', () => {
  const unusable = [{ ...report('x', '2026-09-01'), reason: 'wrong-form' }] as const;
  const { expected, findings } = overdueReports(owed, { dueDates, unusable }, '2026-09-20');
  expect(expected).toBe(3);
  expect(findings).toMatchObject([
    { code: 'organization/unexpected-report', unit: 'x', path: ['unusable', 0] },
  ]);
});

it('refuses what is no day and no list', () => {
  expect(errorOf(() => overdueReports(owed, {}, '2026-02-30')).code).toBe('INVALID_ARGUMENT');
  expect(errorOf(() => overdueReports(Object(7), {}, '2026-02-01')).code).toBe('INVALID_ARGUMENT');
  expect(errorOf(() => overdueReports([Object(null)], {}, '2026-02-01')).code).toBe(
    'INVALID_ARGUMENT',
  );
});
