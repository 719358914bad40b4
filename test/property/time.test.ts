import * as fc from 'fast-check';
import {
  addDays,
  containsPeriod,
  daysBetween,
  formatPeriod,
  nextPeriod,
  parsePeriodLabel,
  periodOf,
  periodsOverlap,
  previousPeriod,
  samePeriodLastYear,
  type PeriodKind,
} from 'danvan';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePeriod, periodShape } from '../../src/time/make-period.js';

const kinds: readonly PeriodKind[] = ['month', 'quarter', 'half-year', 'nine-months', 'year'];

const periods = fc
  .tuple(fc.constantFrom(...kinds), fc.integer({ min: 1950, max: 2150 }), fc.nat())
  .map(([kind, year, place]) => makePeriod(kind, year, (place % periodShape[kind].perYear) + 1));

const days = fc
  .integer({ min: Date.UTC(1950, 0, 1) / 864e5, max: Date.UTC(2150, 0, 1) / 864e5 })
  .map((day) => new Date(day * 864e5).toISOString().slice(0, 10));

const zone = process.env['TZ'];

describe.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'])('in %s', (name) => {
  beforeEach(() => {
    process.env['TZ'] = name;
  });
  afterEach(() => {
    process.env['TZ'] = zone;
  });

  it('days go forth and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        const other = addDays(day, count);
        expect(daysBetween(day, other)).toBe(count);
        expect(addDays(other, -count)).toBe(day);
      }),
      { numRuns: 50 },
    );
  });

  it('a day after another is the one that UTC says', () => {
    fc.assert(
      fc.property(days, (day) => {
        const next = new Date(Date.parse(`${day}T00:00:00Z`) + 864e5).toISOString().slice(0, 10);
        expect(addDays(day, 1)).toBe(next);
      }),
      { numRuns: 50 },
    );
  });

  it('a period follows the one before without a gap', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(nextPeriod(previousPeriod(period))).toEqual(period);
        if (period.kind === 'nine-months') return;
        expect(addDays(previousPeriod(period).lastDay, 1)).toBe(period.firstDay);
      }),
      { numRuns: 50 },
    );
  });
});

describe('periods', () => {
  it('read back from id and from both names', () => {
    fc.assert(
      fc.property(periods, fc.constantFrom('vi', 'en'), (period, language) => {
        expect(periodOf(period.id)).toEqual(period);
        const result = parsePeriodLabel(formatPeriod(period, { language }));
        expect(result.ok && result.value).toEqual(period);
      }),
    );
  });

  it('contain each other only where they overlap, and pass it on', () => {
    fc.assert(
      fc.property(periods, periods, periods, (a, b, c) => {
        if (containsPeriod(a, b)) expect(periodsOverlap(a, b)).toBe(true);
        if (containsPeriod(a, b) && containsPeriod(b, c)) expect(containsPeriod(a, c)).toBe(true);
        expect(periodsOverlap(a, b)).toBe(periodsOverlap(b, a));
      }),
    );
  });

  it('keep kind and place a year ago', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const { kind, ordinal, year } = samePeriodLastYear(period);
        expect([kind, ordinal, year]).toEqual([period.kind, period.ordinal, period.year - 1]);
      }),
    );
  });
});
