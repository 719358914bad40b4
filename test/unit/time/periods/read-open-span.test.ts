import { expect, it } from 'vitest';
import { splitPeriodId, givenAsOf, readOpenSpan } from '#inside/time';

const read = (id: string, asOf?: string) => {
  const parts = splitPeriodId(id);
  return parts && readOpenSpan(parts, { asOf });
};

it('may begin on the very day', () => {
  expect(read('2023-08-31/..', '2023-08-31')).toMatchObject({
    value: { id: '2023-08-31/..2023-08-31' },
  });
});

it('may not begin later', () => {
  expect(read('2023-08-31/..', '2023-08-30')).toMatchObject({
    findings: [{ code: 'time/end-before-start' }],
  });
});

it.each(['2013/2023', '2013-06/..', '2013/...', '13/..'])('leaves %s to others', (id) => {
  expect(read(id, '2023-08-31')).toBeUndefined();
});

it('takes no as-of day that the calendar does not have', () => {
  expect(givenAsOf({})).toBeUndefined();
  expect(givenAsOf({ asOf: '2024-02-29' })).toBe('2024-02-29');
  expect(() => givenAsOf({ asOf: '2023-02-29' })).toThrow('2023-02-29');
});
