import { expect, it } from 'vitest';
import { wholeStatement, type Writing } from '#inside/sql';
import { smallWriting, textOf } from '../../../support/small-plan.js';

const whole = (writing: Writing, indicators: readonly number[] = [3], most = 11): string =>
  textOf(wholeStatement(writing, { indicators, most }));

it('lets rows of some indicators travel, and one more than may, so that it shows', () => {
  const text = whole(smallWriting(), [3, 0]);
  expect(text).toContain('o.indicator_key in (3, 0)');
  expect(text).toMatch(/limit 11$/);
});

it('lets rows of units of groups travel too', () => {
  const groups = [{ id: 'g', name: 'g', units: ['xa-a'] }];
  const text = whole(smallWriting({ units: 'huyen', groups }));
  expect(text).toContain('o.unit_key between 3 and 4');
  expect(text).toContain('o.unit_key between 1 and 1');
});

it('gives rows their places behind those of the loads before, and reads those in reach', () => {
  const text = whole(smallWriting());
  expect(text).toContain('l.first_position + o.row_place as c');
  expect(text).toContain('join near p');
  expect(text).toContain("coalesce(o.detail, '') as text_other");
});
