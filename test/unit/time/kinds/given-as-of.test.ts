import { civilCalendar } from 'danvan/time';
import { expect, it } from 'vitest';
import { givenAsOf, yearMeant } from '#inside/time';

const context = (asOf?: string) => ({ label: 'quý I', calendar: civilCalendar, options: { asOf } });

it('gives the year of the day, or the one before it', () => {
  expect(yearMeant(undefined, context('2023-08-31'))).toEqual({ ok: true, value: 2023 });
  expect(yearMeant('ngoái', context('2023-08-31'))).toEqual({ ok: true, value: 2022 });
});

it('says what is missing without a day, and throws for what is none', () => {
  expect(yearMeant(undefined, context())).toMatchObject({
    findings: [{ code: 'time/year-missing', params: { text: 'quý I' } }],
  });
  expect(givenAsOf({})).toBeUndefined();
  expect(() => givenAsOf({ asOf: '2023-02-31' })).toThrow('no calendar date');
});
