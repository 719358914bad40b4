import { reportingCalendars } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { coordinationContext, termSentence } from '#inside/compose';
import { context, naming } from '../../../support/coordination-facts.js';

describe('termSentence', () => {
  it('names period and theme, and no days that say nothing more', () => {
    const days = { from: '2019-01-01', to: '2019-12-31' };
    const name = { vi: 'Năm dân vận chính quyền' };
    expect(termSentence({ kind: 'theme-year', period: '2019', name, ...days }, context)).toBe(
      'Thời gian thực hiện: năm 2019 (“Năm dân vận chính quyền”)',
    );
  });

  it('names days of a calendar, unless no source confirms them', () => {
    const said = (isConfirmed: boolean) => {
      const calendars = reportingCalendars.map((each) => ({
        ...each,
        id: `${each.id}-own`,
        isConfirmed,
      }));
      const days = { from: '2020-12-15', to: '2021-12-14' };
      const term = { kind: 'year', period: '2021@nd-09-2019-own', ...days } as const;
      return termSentence(term, coordinationContext({ ...naming, periods: { calendars } }));
    };
    expect(said(true)).toContain(
      '(từ ngày 15 tháng 12 năm 2020 đến hết ngày 14 tháng 12 năm 2021)',
    );
    expect(said(false)).not.toContain('từ ngày');
  });

  it('says where there is no end, and where no beginning is known', () => {
    expect(termSentence({ kind: 'open-ended', from: '2021-04-08' }, context)).toBe(
      'Thời gian thực hiện: từ ngày 08 tháng 4 năm 2021, không xác định thời hạn',
    );
    expect(termSentence({ kind: 'open-ended' }, context)).toBe(
      'Thời gian thực hiện: không xác định thời hạn',
    );
  });

  it('prints a period that it cannot read as it is', () => {
    expect(termSentence({ kind: 'year', period: '2021@unknown' }, context)).toContain(
      '2021@unknown',
    );
  });
});
