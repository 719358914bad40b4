import { expect, it } from 'vitest';
import { DanvanError } from 'danvan';
import { askedBy, askedIn, planOf } from '#inside/sql';
import { reformedContext } from '../../../support/reformed-plan.js';

const plan = planOf(reformedContext, { units: 'nuoc', period: '2026' });

it('knows plans by themselves, not by what they look like', () => {
  expect(askedBy(plan).added).toHaveLength(2);
  expect(() => askedBy({ ...plan })).toThrow(DanvanError);
});

it('lets all of a view travel in ClickHouse, and nowhere else', () => {
  expect(askedIn(plan, 'postgres')).toBe(askedBy(plan));
  expect(askedIn(plan, 'clickhouse')).toMatchObject({
    whole: [0, 1],
    added: [],
    isWhatWasSent: false,
  });
});

it('adds what is of no view in ClickHouse too', () => {
  const { register: _, ...context } = reformedContext;
  const later = planOf(context, { units: 'kept', period: '2026' });
  expect(askedIn(later, 'clickhouse').added).toHaveLength(2);
});
