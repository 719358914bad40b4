import { describe, expect, it } from 'vitest';
import { termSentence } from '#inside/compose';
import { context } from '../../../support/coordination-facts.js';

describe('termSentence', () => {
  it('names period, theme and days', () => {
    const days = { from: '2019-01-01', to: '2019-12-31' };
    const name = { vi: 'Năm dân vận chính quyền' };
    expect(termSentence({ kind: 'theme-year', period: '2019', name, ...days }, context)).toBe(
      'Thời gian thực hiện: năm 2019 – Năm dân vận chính quyền (từ ngày 01/01/2019 đến hết ngày 31/12/2019)',
    );
  });

  it('says where there is no end, and where no beginning is known', () => {
    expect(termSentence({ kind: 'open-ended', from: '2021-04-08' }, context)).toBe(
      'Thời gian thực hiện: từ ngày 08/4/2021, không xác định thời hạn',
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
