import { civilCalendar, defineCalendar } from 'danvan/time';
import { expect, it } from 'vitest';
import { tagOf } from '#inside/time';

it('is not named by the ids of its periods, as other calendars are', () => {
  const other = defineCalendar({ id: 'a', name: 'A', cutOffs: { year: { lastDay: 31 } } });
  expect([tagOf(civilCalendar), tagOf(other)]).toEqual(['', '@a']);
});
