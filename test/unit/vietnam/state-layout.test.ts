import { stateLayout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

describe('stateLayout', () => {
  it('has a version for every day since 2011, without gaps', () => {
    const [older, newer] = stateLayout;
    expect([older?.from, older?.to, newer?.from, newer?.to]).toEqual([
      '2011-03-05',
      '2020-03-04',
      '2020-03-05',
      undefined,
    ]);
    expect([older?.legalBasis.confirmed, newer?.legalBasis.confirmed]).toEqual([false, true]);
  });

  it('stays within what Nghị định 30/2020/NĐ-CP allows', () => {
    for (const { page, letterhead, body, signature } of stateLayout) {
      const { top, right, bottom, left } = page.margins;
      expect([top, bottom].every((each) => each >= 20 && each <= 25)).toBe(true);
      expect([left >= 30 && left <= 35, right >= 15 && right <= 20]).toEqual([true, true]);
      const [one, two] = letterhead.columns;
      expect(one + two).toBe(page.width - left - right);
      expect(letterhead.motto.styles.map(({ size }) => size)).toEqual([12, 13]);
      expect([body.text.size, signature.recipients.size, body.endMark]).toEqual([14, 11, './.']);
      expect(body.paragraphGap).toBeGreaterThanOrEqual(6);
    }
  });
});
