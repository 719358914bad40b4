import { parsePeriod } from 'danvan';
import { expect, it } from 'vitest';

it.each(['2020', '2020-H1', '2020-9M', '2020-Q4', '2020-12'])('reads %s', (id) => {
  const result = parsePeriod(id);
  expect(result.ok && result.value.id).toBe(id);
});

it.each(['2020-H3', '2020-Q0', '2020-13', '2020-1', '20', '', '2020-h1', ' 2020'])(
  'refuses %j',
  (id) => {
    const result = parsePeriod(id);
    expect(!result.ok && result.findings[0]?.code).toBe('time/not-a-period');
  },
);
