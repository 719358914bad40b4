import { periodOf } from 'danvan';
import { checkPeriod, defineCalendar, restOfYear } from 'danvan/time';
import { reportingCalendars, termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';

const doubtful = defineCalendar({
  id: 'doubtful',
  name: 'A',
  cutOffs: { year: { lastDay: 31 } },
  validFrom: '2020-12-31',
  validTo: '2021-12-31',
  isConfirmed: false,
});

const options = { calendars: [...reportingCalendars, doubtful], termSystems };
const outside = 'time/calendar-not-in-force';
const unconfirmed = 'time/days-not-confirmed';

it.each([
  ['2020-H1', []],
  ['2021/2025', []],
  ['2024-Q1@tt-01-2024-ttcp', []],
  ['2024-H2@tt-01-2024-ttcp', [unconfirmed]],
  ['2023@tt-01-2024-ttcp', [outside]],
  ['2019-03@nd-09-2019', []],
  ['2019-02@nd-09-2019', [outside]],
  ['2020-Q1@nd-09-2019', []],
  ['2020-9M@nd-09-2019', [unconfirmed]],
  ['2025-9M@tt-01-2024-ttcp', []],
  ['2025@tt-01-2024-ttcp', [outside]],
  ['2025@tt-06-2025-ttcp', []],
  ['2025-9M@tt-06-2025-ttcp', [outside]],
  ['2020@doubtful', [unconfirmed]],
  ['2021@doubtful', [unconfirmed]],
  ['2022@doubtful', [outside, unconfirmed]],
  ['2020/2021@doubtful', [unconfirmed]],
  ['2020/..2021-03-01@doubtful', [unconfirmed]],
  ['2020-03-01/..2021-03-01@doubtful', []],
  ['2020-03-01/2021-03-01@doubtful', []],
  ['2010-03-01/..2019-03-01@doubtful', []],
  ['2010/..2019-03-01@doubtful', [outside, unconfirmed]],
  ['2015/2020@party', []],
  ['2020/2025@party', []],
  ['2025/2030@party', [unconfirmed]],
  ['2024/2029@front', [unconfirmed]],
  ['2025/2030@front-local', [unconfirmed]],
])('finds for %s %j', (id, codes) => {
  const findings = checkPeriod(periodOf(id, options));
  expect(findings.map(({ code }) => code)).toEqual(codes);
  expect(findings.every(({ period }) => period === id)).toBe(true);
});

it('checks the rest of a year by its calendar', () => {
  const codesOf = (day: string) => checkPeriod(restOfYear(day, doubtful)).map(({ code }) => code);
  expect(codesOf('2021-03-01')).toEqual([unconfirmed]);
  expect(codesOf('2022-03-01')).toEqual([outside, unconfirmed]);
});
