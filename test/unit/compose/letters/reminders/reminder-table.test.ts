import { periodOf } from 'danvan';
import { overdueReports } from 'danvan/organization';
import { expect, it } from 'vitest';
import { reminderTable } from '#inside/compose';
import { contextOf } from '../../../../support/short-documents.js';

const report = { form: 'f', period: periodOf('2026-08') };
const owed = ['xa-a', 'xa-b'].map((unit) => ({ unit, ...report }));
const due = { unit: 'xa-a', form: 'f', period: '2026-08', due: '2026-09-15' };
const came = { unit: 'xa-b', form: 'f', period: '2026-08', receivedOn: '2026-09-03' };
const unusable = [{ ...came, reason: 'wrong-form' }] as const;

it('says whose, which, due when, how late and what came instead', () => {
  const { entries } = overdueReports(owed, { dueDates: [due], unusable }, '2026-09-20');
  const { rows } = reminderTable(entries, undefined, contextOf());
  expect(rows.map(({ cells }) => cells)).toEqual([
    {
      number: { kind: 'text', text: '1' },
      unit: { kind: 'text', text: 'Xã A' },
      report: { kind: 'text', text: 'Báo cáo' },
      period: { kind: 'text', text: 'Tháng 8 năm 2026' },
      due: { kind: 'text', text: '15/9/2026' },
      days: { kind: 'number', amount: 5, decimals: 0 },
      standing: { kind: 'text', text: 'Chưa gửi' },
    },
    expect.objectContaining({
      due: { kind: 'mark', mark: '…', reason: 'missing' },
      days: { kind: 'mark', mark: '…', reason: 'missing' },
      standing: { kind: 'text', text: 'Gửi sai biểu (03/9/2026)' },
    }),
  ]);
});
