import { isDanvanError } from 'danvan';
import { reportingCalendarSchema } from 'danvan/schemas';
import { civilCalendar, defineCalendar, type ReportingCalendarInput } from 'danvan/time';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';

const least: ReportingCalendarInput = {
  id: 'a',
  name: '  lịch A ',
  cutOffs: { year: { lastDay: 14 } },
};

describe('defineCalendar', () => {
  it('fills in the defaults', () => {
    expect(defineCalendar(least)).toEqual({
      id: 'a',
      name: { vi: 'lịch A' },
      startMonth: 1,
      cutOffs: { year: { lastDay: 14, exceptions: [], unconfirmed: [] } },
      isConfirmed: true,
    });
  });

  it('freezes all of it and leaves the input alone', () => {
    const { name, cutOffs } = defineCalendar(least);
    for (const part of [
      defineCalendar(least),
      name,
      cutOffs,
      cutOffs.year,
      cutOffs.year.exceptions,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    expect(Object.isFrozen(least.cutOffs)).toBe(false);
  });

  it.each([
    ['an id in capitals', { id: 'A' }, 'shape/wrong-format'],
    ['an id with an at sign', { id: 'a@b' }, 'shape/wrong-format'],
    ['an empty name', { name: ' ' }, 'shape/too-small'],
    ['a day 0', { cutOffs: { year: { lastDay: 0 } } }, 'shape/too-small'],
    ['a day 32', { cutOffs: { year: { lastDay: 32 } } }, 'shape/too-large'],
    ['half a day', { cutOffs: { year: { lastDay: 14.5 } } }, 'shape/wrong-type'],
    ['a month 13', { startMonth: 13 }, 'shape/too-large'],
    ['31 February', { validFrom: '2024-02-31' }, 'shape/wrong-format'],
    [
      'an end before its start',
      { validFrom: '2024-01-02', validTo: '2024-01-01' },
      'shape/not-valid',
    ],
  ])('refuses %s', (_, change, code) => {
    expect(() => defineCalendar({ ...least, ...change })).toThrow(
      expect.toSatisfy((error) => isDanvanError(error) && error.findings[0]?.code === code),
    );
  });

  it('says every reason in its message', () => {
    const wrong = JSON.parse('{ "id": "civil", "startMonth": 13, "cutOffs": {} }');
    const { code, message } = errorOf(() => defineCalendar(wrong));
    expect(code).toBe('INVALID_ARGUMENT');
    expect(message).toMatch(/^The calendar is not well formed: /);
    for (const part of [
      'name is missing',
      'startMonth must be at most 12',
      'cutOffs.year is missing',
      'id is that of the civil calendar',
    ]) {
      expect(message).toContain(part);
    }
  });

  it('refuses the id of the civil calendar', () => {
    expect(() => defineCalendar({ ...least, id: 'civil' })).toThrow('civil');
  });
});

describe('reportingCalendarSchema', () => {
  it('reads back what was written as JSON', () => {
    for (const calendar of [civilCalendar, defineCalendar({ ...least, validTo: '2024-01-01' })]) {
      const read = reportingCalendarSchema.parse(JSON.parse(JSON.stringify(calendar)));
      expect(read).toEqual(calendar);
    }
  });

  it('knows no further fields', () => {
    expect(reportingCalendarSchema.safeParse({ ...least, lastDay: 14 }).success).toBe(false);
  });
});
