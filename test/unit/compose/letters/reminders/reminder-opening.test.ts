import { periodOf } from 'danvan';
import { overdueReports } from 'danvan/organization';
import { describe, expect, it } from 'vitest';
import { reminderOpening } from '#inside/compose';
import { contextOf } from '../../../../support/short-documents.js';

const period = periodOf('2026-08');
const obligations = ['xa-a', 'xa-b'].map((unit) => ({ unit, form: 'f', period }));
const came = { form: 'f', period: '2026-08', receivedOn: '2026-09-03' };

const opening = (more: object = {}, isInAnnex = false): string => {
  const overdue = overdueReports(obligations, more, '2026-09-20');
  return reminderOpening({ context: contextOf(), overdue, isInAnnex });
};

describe('reminderOpening', () => {
  it('says that nobody sent anything', () => {
    expect(opening()).toBe(
      'qua theo dõi, tính đến hết ngày 20 tháng 9 năm 2026, Sở Nội vụ chưa nhận được báo cáo nào (0/2 báo cáo phải gửi); còn 02 báo cáo quá hạn (chưa gửi). Cụ thể như sau:',
    );
  });

  it('never says so where a file came that cannot be used', () => {
    const text = opening({ unusable: [{ ...came, unit: 'xa-b', reason: 'unreadable' }] });
    expect(text).toContain('đã nhận được 0/2 báo cáo phải gửi');
    expect(text).toContain('gồm: 01 báo cáo chưa gửi; 01 báo cáo đã gửi, tệp không mở được.');
  });

  it('says how those stand that are left, and where they are listed', () => {
    const text = opening({ received: [{ ...came, unit: 'xa-a' }] }, true);
    expect(text).toMatch(
      /đã nhận được 1\/2 báo cáo phải gửi; còn 01 báo cáo quá hạn \(chưa gửi\)\./u,
    );
    expect(text).toMatch(/Chi tiết tại phụ lục kèm theo\.$/u);
  });
});
