import { en } from 'danvan';
import { describe, expect, it } from 'vitest';
import { reviewContext } from '#inside/compose';
import { contextOf, figure, optionsOf, tableOf } from '../../../support/review.js';

const sent = [figure('xa-a', 'sessions', 1)];

describe('reviewContext', () => {
  it('works out the defaults', () => {
    const context = contextOf(sent);
    expect(context.style).toMatchObject({ language: 'vi', money: 'dong', padCounts: true });
    expect(context.layout.id).toBe('party-2026');
    expect(context.area?.id).toBe('tinh');
    expect(context.outline.sections).toHaveLength(1);
  });

  it('takes the layout in force on the day of signing', () => {
    expect(contextOf(sent, { date: '2020-07-07' }).layout.id).toBe('party-2018');
  });

  it('is about no single place where several units were asked for', () => {
    const table = tableOf(sent, { units: ['xa-a', 'xa-b'] });
    expect(reviewContext(optionsOf(table)).area).toBeUndefined();
  });

  it('takes the language of the words and the counts of the layout', () => {
    expect(contextOf(sent, { locale: en }).style).toMatchObject({
      language: 'en',
      padCounts: true,
    });
  });

  it.each(['2026-02-30', '05/10/2026', ''])('refuses the date “%s”', (date) => {
    const code = 'INVALID_ARGUMENT';
    expect(() => contextOf(sent, { date })).toThrow(expect.objectContaining({ code }));
  });

  it('refuses an issuer that the hierarchy does not hold', () => {
    const code = 'UNKNOWN_UNIT';
    expect(() => contextOf(sent, { issuer: 'nobody' })).toThrow(expect.objectContaining({ code }));
  });
});
