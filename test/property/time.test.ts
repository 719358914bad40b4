import * as fc from 'fast-check';
import { formatPeriod, periodOf } from 'danvan';
import {
  addDays,
  comparePeriods,
  containsPeriod,
  daysBetween,
  nextPeriod,
  parsePeriodLabel,
  periodsOverlap,
  previousPeriod,
  samePeriodLastYear,
} from 'danvan/time';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeYearPart } from '#inside/time';
import {
  calendars,
  days,
  knowledgeOf,
  occasions,
  periods,
  plainPeriods,
  yearParts,
} from '../support/periods.js';

const zone = process.env['TZ'];

/** The day after, counted by UTC and not by the library. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 864e5).toISOString().slice(0, 10);

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
        expect(addDays(day, 1)).toBe(dayAfter(day));
      }),
      { numRuns: 50 },
    );
  });

  it('a part of a year follows the one before without a gap, in every calendar', () => {
    fc.assert(
      fc.property(yearParts, (period) => {
        expect(nextPeriod(previousPeriod(period))).toEqual(period);
        expect(previousPeriod(nextPeriod(period))).toEqual(period);
        if (period.kind === 'nine-months') return;
        expect(dayAfter(previousPeriod(period).lastDay)).toBe(period.firstDay);
      }),
      { numRuns: 100 },
    );
  });

  it('months, quarters and halves tile the year of every calendar', () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: 1950, max: 2150 }), (calendar, year) => {
        const { firstDay, lastDay } = makeYearPart('year', { year, ordinal: 1 }, calendar);
        for (const [kind, count] of [
          ['month', 12],
          ['quarter', 4],
          ['half-year', 2],
        ] as const) {
          if (calendar.cutOffs[kind] === undefined) continue;
          let next = firstDay;
          for (let place = 0; place < count; place += 1) {
            // Months are named by the civil calendar, also where the year begins later.
            const month = kind === 'month' ? calendar.startMonth - 1 + place : place;
            const at = { year: year + Math.floor(month / count), ordinal: (month % count) + 1 };
            const part = makeYearPart(kind, at, calendar);
            expect(part.firstDay).toBe(next);
            next = dayAfter(part.lastDay);
          }
          expect(next).toBe(dayAfter(lastDay));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('spans and stages go forth and back', () => {
    fc.assert(
      fc.property(plainPeriods, (period) => {
        fc.pre(period.kind === 'span' || period.kind === 'stage');
        fc.pre(period.year > 2000 && period.lastDay < '2060');
        expect(nextPeriod(previousPeriod(period))).toEqual(period);
      }),
      { numRuns: 50 },
    );
  });

  it('periods read back from both names', () => {
    fc.assert(
      fc.property(periods, fc.constantFrom('vi', 'en'), (period, language) => {
        const label = formatPeriod(period, { language, withCalendar: true });
        const result = parsePeriodLabel(label, knowledgeOf(period));
        expect(result.ok ? result.value : [label, result.findings]).toEqual(period);
      }),
      { numRuns: 200 },
    );
  });
});

describe('periods', () => {
  it('read back from their ids and from JSON', () => {
    fc.assert(
      fc.property(plainPeriods, (period) => {
        expect(periodOf(period.id, knowledgeOf(period))).toEqual(period);
        expect(JSON.parse(JSON.stringify(period))).toEqual(period);
      }),
    );
  });

  it('keep the days of an occasion in their ids', () => {
    fc.assert(
      fc.property(occasions, (period) => {
        const { firstDay, lastDay } = periodOf(period.id, knowledgeOf(period));
        expect([firstDay, lastDay]).toEqual([period.firstDay, period.lastDay]);
      }),
    );
  });

  it('have ids that sort by year, but for those without a beginning', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        if ([a, b].some(({ kind }) => kind === 'open-start')) return;
        if (a.id <= b.id) expect(a.year).toBeLessThanOrEqual(b.year);
      }),
    );
  });

  it('never end before they start', () => {
    fc.assert(
      fc.property(periods, ({ firstDay, lastDay }) => {
        expect(firstDay <= lastDay).toBe(true);
      }),
    );
  });

  it('contain each other in a partial order, and only where they overlap', () => {
    fc.assert(
      fc.property(periods, periods, periods, (a, b, c) => {
        expect(containsPeriod(a, a)).toBe(true);
        if (containsPeriod(a, b)) expect(periodsOverlap(a, b)).toBe(true);
        if (containsPeriod(a, b) && containsPeriod(b, c)) expect(containsPeriod(a, c)).toBe(true);
        if (containsPeriod(a, b) && containsPeriod(b, a)) {
          expect([a.firstDay, a.lastDay]).toEqual([b.firstDay, b.lastDay]);
        }
        expect(periodsOverlap(a, b)).toBe(periodsOverlap(b, a));
      }),
    );
  });

  it('are contained in the year that holds them, whatever the calendar', () => {
    fc.assert(
      fc.property(yearParts, (part) => {
        fc.pre(part.kind !== 'month' || part.calendar.startMonth === 1);
        const year = makeYearPart('year', { year: part.year, ordinal: 1 }, part.calendar);
        expect(containsPeriod(year, part)).toBe(true);
      }),
    );
  });

  it('stand in one order', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
        if (containsPeriod(a, b) && a.firstDay === b.firstDay && a.lastDay !== b.lastDay) {
          expect(comparePeriods(a, b)).toBeLessThan(0);
        }
      }),
    );
  });

  it('keep kind, place and calendar a year ago', () => {
    fc.assert(
      fc.property(yearParts, (period) => {
        const before = samePeriodLastYear(period);
        expect(before).toMatchObject({ kind: period.kind, ordinal: period.ordinal });
        expect([before.year, before.calendar]).toEqual([period.year - 1, period.calendar]);
      }),
    );
  });
});

describe('what people type', () => {
  const words = fc.constantFrom(
    ...'từ|đến|nay|năm|ngày|giai đoạn|nhiệm kỳ|quý|thực hiện|term|to|x|2020|99|'.split('|'),
    ...'2013/2023|31/02/2013|@|/|..|~|(|)|-'.split('|'),
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 8 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 8 }).map((list) => list.join('')),
  );

  it('never throws', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const options of [{}, { asOf: '2023-08-31' }]) {
          const result = parsePeriodLabel(text, options);
          expect(result.ok || result.findings.length).toBeTruthy();
        }
      }),
      { numRuns: 500 },
    );
  });
});
