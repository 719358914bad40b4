import { en, vi } from 'danvan';
import { expect, it } from 'vitest';
import { coverageText, isIncomplete, reportersLabel } from '#inside/compose';
import { figure, tableOf } from '../../../support/review.js';

const table = tableOf([figure('xa-a', 'sessions', 1)]);

it('coverageText names the kinds of the units that owe the figure', () => {
  const coverage = { reported: 10, partial: 0, expected: 12 };
  expect(coverageText(coverage, table, vi)).toBe('(10/12 xã, phường)');
  expect(coverageText(coverage, table, en)).toBe('(10/12 communes, wards)');
});

it('reportersLabel speaks of units where no kind is known', () => {
  expect(reportersLabel({ ...table, expected: [] }, vi)).toBe('đơn vị');
});

it('isIncomplete holds while one unit is not all in', () => {
  expect(isIncomplete({ reported: 11, partial: 1, expected: 12 })).toBe(true);
  expect(isIncomplete({ reported: 12, partial: 0, expected: 12 })).toBe(false);
});
