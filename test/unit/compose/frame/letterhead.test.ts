import { en } from 'danvan';
import type { ReviewOptions } from 'danvan';
import { stateLayout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { documentDate, documentNumber, issuerName, letterhead } from '#inside/compose';
import { contextOf, figure } from '../../../support/review.js';

const context = (more: Partial<ReviewOptions> = {}) =>
  contextOf([figure('xa-a', 'sessions', 1)], more);
const words = (text: string): string => text.replace(/\s+/g, ' ');

describe('documentNumber', () => {
  it('pads a number below ten', () => {
    expect(documentNumber(context({ number: 7 }))).toBe('07-BC/BDVTU');
    expect(documentNumber(context({ number: 112 }))).toBe('112-BC/BDVTU');
  });

  it('is blank without a number and in a draft', () => {
    expect(words(documentNumber(context()))).toBe(' -BC/BDVTU');
    expect(words(documentNumber(context({ number: 7, draftMark: 'DỰ THẢO' })))).toBe(' -BC/BDVTU');
  });

  it('ends with the kind where the issuer has no symbol', () => {
    expect(documentNumber(context({ number: 12, issuer: 'committee' }))).toBe('12-BC');
  });
});

describe('documentDate', () => {
  it('prints the day of signing', () => {
    expect(documentDate(context({ date: '2026-10-05' }))).toBe('ngày 05 tháng 10 năm 2026');
    expect(documentDate(context({ date: '2026-10-05', locale: en }))).toBe('5 October 2026');
  });

  it('leaves the day of a draft blank', () => {
    const date = documentDate(context({ date: '2026-10-05', draftMark: 'DỰ THẢO' }));
    expect(words(date)).toBe('ngày tháng 10 năm 2026');
  });

  it('leaves day and month blank where no date is given', () => {
    expect(words(documentDate(context()))).toBe('ngày tháng năm 2026');
  });
});

describe('letterhead', () => {
  it('names the body above, the issuer in short and the place reported on', () => {
    expect(letterhead(context({ number: 7, date: '2026-10-05' }))).toEqual({
      kind: 'letterhead',
      superior: 'Tỉnh ủy Mẫu',
      issuer: 'Ban Dân vận',
      number: 'Số 07-BC/BDVTU',
      motto: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
      placeAndDate: 'Mẫu, ngày 05 tháng 10 năm 2026',
    });
  });

  it('stands alone without a body above, at the place that is given', () => {
    const block = letterhead(context({ issuer: 'committee', place: 'Gò Dầu' }));
    expect(block.superior).toBeUndefined();
    expect(block.placeAndDate).toMatch(/^Gò Dầu, /);
  });
});

describe('issuerName', () => {
  it('joins those that issue together, who share number and no body above', () => {
    const { issuers, ...frame } = context({ number: 1 });
    const committee = contextOf([], { issuer: 'committee' }).issuers;
    const joint = { ...frame, issuers: [...issuers, ...committee] };
    expect(issuerName(joint)).toBe('Ban Dân vận Tỉnh ủy Mẫu – Tỉnh ủy Mẫu');
    expect(letterhead(joint).issuer).toBe('Ban Dân vận\u00A0–\nTỉnh ủy Mẫu');
    expect(letterhead(joint).superior).toBeUndefined();
    expect(documentNumber(joint)).toBe('01-BC/BDVTU');
  });
});

describe('the head of a letter', () => {
  const letter = (more: Partial<ReviewOptions> = {}) => ({
    ...context({ number: 7, ...more }),
    documentSymbol: '',
    isLetter: true,
  });

  it('has its subject below the number, in the words of the layout', () => {
    expect(letterhead(letter(), 'đôn đốc')).toMatchObject({ subject: 'Về việc đôn đốc' });
    const state = letterhead(letter({ layout: stateLayout }), 'đôn đốc');
    expect(state).toMatchObject({ number: 'Số: 07/BDVTU', subject: 'V/v đôn đốc' });
  });

  it('has a number without letters of its kind; other kinds without letters have none', () => {
    expect(documentNumber(letter())).toBe('07-BDVTU');
    expect(documentNumber(letter({ issuer: 'committee' }))).toBe('07');
    expect(documentNumber({ ...letter(), documentSymbol: 'CV' })).toBe('07-CV/BDVTU');
    expect(documentNumber({ ...letter(), isLetter: false })).toBe('');
  });
});
