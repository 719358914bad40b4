import { en } from 'danvan';
import { describe, expect, it } from 'vitest';
import { coordinationContext, titleOf } from '#inside/compose';
import { context, naming } from '../../../support/coordination-facts.js';
import { instrument } from '../../../support/coordination-records.js';

describe('coordinationContext', () => {
  it('writes out ids, and has dots for those that nobody explains', () => {
    expect([context.unit('ubnd'), context.unit('nobody')]).toEqual([
      'Ủy ban nhân dân tỉnh Mẫu',
      '…………',
    ]);
    expect([context.cite('cv-490'), context.cite('unknown')]).toEqual([
      'Công văn số 490-CV/BDVTW',
      '…………',
    ]);
    expect([context.period('2021-Q1'), context.period('soon')]).toEqual(['quý I năm 2021', 'soon']);
    const { roles } = naming.words;
    expect([context.word(roles, 'lead'), context.word(undefined, 'lead')]).toEqual([
      'chủ trì',
      '…………',
    ]);
    expect(context.cite('12-BC/BDV')).toBe('12-BC/BDV');
    expect(context.date('2021-04-08')).toBe('ngày 08 tháng 4 năm 2021');
  });

  it('speaks English where it is asked to', () => {
    const english = coordinationContext({ ...naming, locale: en });
    expect(english.word(naming.words.roles, 'lead')).toBe('lead');
    expect(english.labels.and).toBe(' and ');
    expect(titleOf(instrument('kh-2024'), english)).toContain('Kế hoạch');
  });
});
