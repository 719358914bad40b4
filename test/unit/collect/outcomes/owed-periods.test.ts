import { periodOf } from 'danvan';
import { expect, it } from 'vitest';
import { owedPeriods } from '#inside/collect';
import { expected } from '../../../support/collecting.js';

it('tells who owes a form for which periods', () => {
  const owed = owedPeriods(expected, 'bm-01');
  expect([owed.of('xa-a'), owed.of('xa-x'), owed.of(undefined)]).toEqual([['2026-Q3'], [], []]);
  expect(owed.only).toBe('2026-Q3');
  expect(owedPeriods(expected, 'bm-02').only).toBeUndefined();
});

it('knows no single period where there are two', () => {
  const more = [...expected, { unit: 'xa-a', form: 'bm-01', period: periodOf('2026-Q2') }];
  expect(owedPeriods(more, 'bm-01').only).toBeUndefined();
  expect(owedPeriods(more, 'bm-01').of('xa-a')).toEqual(['2026-Q3', '2026-Q2']);
});
