import { expect, it } from 'vitest';
import { firstReports, reportDays, type FormCells } from '#inside/forms';
import { periodOf } from '#inside/time';
import { knownMembers } from '../../../support/forms/small-forms.js';

const report = (id: string, cells: FormCells) => ({ days: reportDays(periodOf(id)), cells });
const first = (...reports: readonly ReturnType<typeof report>[]) =>
  firstReports({ key: 'xa-a', unit: 'xa-a', reports: [...reports] }, knownMembers);

it('keeps the first report for the same days, and says where another differs', () => {
  const { reports, findings } = first(
    report('2026-Q1', { '1': 3 }),
    report('2026-Q2', { '1': 4 }),
    report('2026-Q1', { '1': 5 }),
  );
  expect(reports.map(({ cells }) => cells['1'])).toEqual([3, 4]);
  expect(findings[0]).toMatchObject({
    code: 'forms/sent-twice',
    unit: 'xa-a',
    period: '2026-Q1',
    params: {
      column: '1=2+3',
      first: 3,
      second: 5,
    },
  });
});

it('says nothing of the same figures sent again', () => {
  const { reports, findings } = first(report('2026', { '1': 3 }), report('2026', { '1': 3 }));
  expect([reports.length, findings]).toEqual([1, []]);
});
