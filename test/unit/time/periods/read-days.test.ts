import { expect, it } from 'vitest';
import { splitPeriodId, readDays } from '#inside/time';

const read = (id: string) => {
  const parts = splitPeriodId(id);
  return parts && readDays(parts, {});
};

it('reads days, also those of one day', () => {
  expect(read('2020-02-29/2020-02-29')).toMatchObject({ value: { kind: 'span' } });
});

it('says of two wrong days the first', () => {
  expect(read('2021-02-29/2021-02-30')).toMatchObject({
    findings: [{ code: 'text/not-a-date', params: { text: '2021-02-29' } }],
  });
});

it.each(['2020/2021', '2020-1-1/2020-1-2', '2020-01-01', '2020-01-01/..'])(
  'leaves %s to others',
  (id) => {
    expect(read(id)).toBeUndefined();
  },
);
