import { termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { splitPeriodId, readYears } from '#inside/time';

const read = (id: string) => {
  const parts = splitPeriodId(id);
  return parts && readYears(parts, { termSystems });
};

it('tells a term from a stage by what stands behind the @', () => {
  expect(read('2020/2025')).toMatchObject({ value: { kind: 'stage' } });
  expect(read('2020/2025@civil')).toMatchObject({ value: { kind: 'stage' } });
  expect(read('2020/2025@party')).toMatchObject({ value: { kind: 'term' } });
});

it('knows no term with a horizon', () => {
  expect(read('2020/2025~2030@party')).toMatchObject({ ok: false });
});

it('takes a horizon that is the last year', () => {
  expect(read('2021/2025~2025')).toMatchObject({ value: { id: '2021/2025~2025' } });
});

it.each(['2020', '2020/21', '2020/2021/2022', '2020/..'])('leaves %s to others', (id) => {
  expect(read(id)).toBeUndefined();
});
