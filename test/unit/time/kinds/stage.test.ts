import { periodOf } from 'danvan';
import { civilCalendar } from 'danvan/time';
import { termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { makeStage, moveStage, labelsOf, readForms, splitPeriodId, stage } from '#inside/time';

it('keeps the horizon out of the days', () => {
  const years = { firstYear: 2021, lastYear: 2025 };
  const stage = makeStage({ ...years, horizon: 2030 });
  expect(stage).toMatchObject({ id: '2021/2025~2030', lastDay: '2025-12-31', horizon: 2030 });
  expect('horizon' in makeStage(years)).toBe(false);
  expect(Object.isFrozen(stage)).toBe(true);
});

it('refuses years out of range', () => {
  expect(() => makeStage({ firstYear: 2021, lastYear: 2025, horizon: 2200 })).toThrow('2200');
  expect(() => makeStage({ firstYear: 1899, lastYear: 1901 })).toThrow('1899');
});

const readId = (id: string) => {
  const parts = splitPeriodId(id);
  return parts && stage.readId?.(parts, { termSystems });
};

it('reads years without a system of terms', () => {
  expect(readId('2020/2025')).toMatchObject({ value: { kind: 'stage' } });
  expect(readId('2020/2025@civil')).toMatchObject({ value: { kind: 'stage' } });
});

it('is no term with a horizon', () => {
  expect(readId('2020/2025~2030@party')).toMatchObject({ ok: false });
});

it('takes a horizon that is the last year', () => {
  expect(readId('2021/2025~2025')).toMatchObject({ value: { id: '2021/2025~2025' } });
});

it.each(['2020', '2020/21', '2020/2021/2022', '2020/..'])('leaves %s to others', (id) => {
  expect(readId(id)).toBeUndefined();
});

const read = (label: string) =>
  readForms(labelsOf(stage), { label, calendar: civilCalendar, options: {} });

it.each([
  ['giai đoạn 2021 đến 2025', '2021/2025'],
  ['the period 2021–2025, with a view to 2030', '2021/2025~2030'],
  ['stage 2021-2025', '2021/2025'],
])('reads %j as %s', (label, value) => {
  expect(read(label)).toEqual({ ok: true, value });
});

it.each(['giai đoạn 2021', 'từ nay đến cuối năm', 'từ Hà Nội đến Huế', 'from A to B'])(
  'leaves the label %j to others',
  (label) => {
    expect(read(label)).toBeUndefined();
  },
);

it('moves by years, its horizon with it', () => {
  const period = periodOf('2021/2025~2030');
  expect(period.kind === 'stage' && moveStage(period, -1).id).toBe('2020/2024~2029');
});
