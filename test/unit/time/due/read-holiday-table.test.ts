import { describeFinding, en, vi } from 'danvan';
import { readHolidayTable } from 'danvan/time';
import { expect, it } from 'vitest';
import { untyped } from '../../../support/untyped.js';

const name = { vi: 'lễ' };
const codes = (input: unknown) =>
  readHolidayTable(untyped(input)).findings.map(({ code, path }) => [code, path.join('.')]);

it('takes Saturday and Sunday for the weekend and leaves the rest empty', () => {
  expect(readHolidayTable({}).value).toEqual({
    weekend: ['saturday', 'sunday'],
    holidays: [],
    daysOff: [],
    workingDays: [],
  });
});

it.each([['02-31'], ['2026-02-29'], ['13-01'], ['1-1'], ['0'], ['9/2']])(
  'refuses the day %s and keeps the other rows',
  (on) => {
    const holidays = [
      { on, name },
      { on: '02-29', name },
    ];
    expect(codes({ holidays })).toEqual([['text/not-a-date', 'holidays.0.on']]);
    expect(readHolidayTable({ holidays }).value.holidays).toHaveLength(1);
  },
);

it('refuses years that end before they start', () => {
  const holidays = [{ on: '01-01', name, fromYear: 2026, toYear: 2025 }];
  expect(codes({ holidays })).toEqual([['time/end-before-start', 'holidays.0']]);
});

it('leaves out a holiday given twice, unless its years do not meet', () => {
  const apart = [
    { on: '01-01', name, toYear: 2020 },
    { on: '01-01', name, fromYear: 2021 },
  ];
  expect(codes({ holidays: apart })).toEqual([]);
  expect(codes({ holidays: [...apart, { on: '01-01', name, fromYear: 2026 }] })).toEqual([
    ['time/duplicate-holiday', 'holidays.2'],
  ]);
});

it('names a day that is off and worked', () => {
  const input = { daysOff: [{ date: '2026-08-31' }], workingDays: [{ date: '2026-08-31' }] };
  expect(codes(input)).toEqual([['time/off-and-working', 'workingDays.0']]);
});

it('places a day off that the calendar does not have', () => {
  expect(codes({ daysOff: [{ date: '2026-02-31' }] })).toEqual([
    ['shape/wrong-format', 'daysOff.0.date'],
  ]);
});

it.each([[null], ['x'], [{ weekend: ['caturday'] }], [{ hollidays: [] }], [{ holidays: [null] }]])(
  'finds fault with %j without throwing',
  (input) => {
    const { value: table, findings } = readHolidayTable(untyped(input));
    expect(findings).toHaveLength(1);
    expect(table.weekend).toEqual(['saturday', 'sunday']);
  },
);

it('refuses a week without a working day', () => {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  expect(codes({ weekend: days })).toEqual([['shape/too-large', 'weekend']]);
});

it('speaks Vietnamese and English', () => {
  const [finding] = readHolidayTable({ holidays: [{ on: '02-31', name }] }).findings;
  if (!finding) throw new Error('no finding');
  expect(describeFinding(finding, vi)).toContain('không phải là một ngày có thật');
  expect(describeFinding(finding, en)).toContain('no day of the calendar');
});
