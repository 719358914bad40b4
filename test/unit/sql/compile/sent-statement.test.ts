import { planOf } from 'danvan/sql';
import { expect, it } from 'vitest';
import { sentStatement, writingOf, type Writing } from '#inside/sql';
import { dayNumberOf } from '#inside/time';
import { reformedContext } from '../../../support/reformed-plan.js';
import { smallWriting, textOf } from '../../../support/small-plan.js';

const sent = (writing: Writing, indicators: readonly number[] | null = null): string => {
  const text = textOf(sentStatement(writing, indicators));
  return text.slice(text.indexOf('select distinct o.indicator_key'));
};

it('asks for all indicators, or for some', () => {
  expect(sent(smallWriting())).not.toContain('o.indicator_key in');
  expect(sent(smallWriting(), [1, 3])).toContain('o.indicator_key in (1, 3)');
  expect(sent(smallWriting(), [])).toContain('1 = 0');
});

it('asks for units of the total, whatever groups stand beside it', () => {
  const groups = [{ id: 'g', name: 'g', units: ['xa-a'] }];
  const text = sent(smallWriting({ units: 'huyen', groups }));
  expect(text).toContain('o.unit_key between 3 and 4');
  expect(text).not.toContain('between 1 and 1');
  const plan = planOf(reformedContext, { units: 'nuoc', period: '2026' });
  expect(sent(writingOf(plan, 'duckdb', {}))).toContain('is_asked = 1');
});

it('asks for rows of loads that are done, in periods that are shown', () => {
  const text = sent(smallWriting({ compareWith: 'same-period-last-year' }));
  expect(text).toContain('o.load_key in (select load_key from loads)');
  expect(text.match(/p\.to_day >= \d+/g)).toEqual([`p.to_day >= ${dayNumberOf('2026-01-01')}`]);
  expect(text).toContain(`<= ${dayNumberOf('2026-03-31')}`);
});

it('takes a running total for one of all days since it began', () => {
  expect(sent(smallWriting())).toContain('when o.is_cumulative = 1 then p.start_day');
});
