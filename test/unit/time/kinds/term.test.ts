import { defineTermSystem } from 'danvan/time';
import { termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { findTerm, makeTerm, splitPeriodId, term, termPlace } from '#inside/time';

const system = defineTermSystem({
  id: 'party',
  name: 'Đảng',
  terms: [
    { firstYear: 2020, lastYear: 2025, lastDay: '2026-01-23' },
    { firstYear: 2025, lastYear: 2030 },
  ],
});

it('takes the days that are known, and whole years for the others', () => {
  expect(makeTerm(system, 0)).toMatchObject({
    id: '2020/2025@party',
    firstDay: '2020-01-01',
    lastDay: '2026-01-23',
    lastYear: 2025,
  });
});

it('finds the place of a term, and no term outside of the table', () => {
  expect(termPlace(system, 2025, 2030)).toBe(1);
  expect(termPlace(system, 2025, 2029)).toBe(-1);
  expect(makeTerm(system, -1)).toBeUndefined();
  expect(makeTerm(system, 2)).toBeUndefined();
});

it('finds the only term of those years', () => {
  expect(findTerm('2020/2025', termSystems)).toMatchObject({ value: { id: '2020/2025@party' } });
});

it.each([
  ['2021/2026', termSystems, 'time/term-system-missing'],
  ['2021/2026', [], 'time/term-system-missing'],
  ['2021/2027', termSystems, 'time/unknown-term'],
])('does not guess at %s', (years, systems, code) => {
  expect(findTerm(years, systems)).toMatchObject({ ok: false, findings: [{ code }] });
});

const readId = (id: string) => {
  const parts = splitPeriodId(id);
  return parts && term.readId?.(parts, { termSystems });
};

it('reads years that a system of terms stands behind', () => {
  expect(readId('2020/2025@party')).toMatchObject({ value: { kind: 'term' } });
});

it.each(['2020/2025', '2020/2025@civil', '2020/2025~2030@party', '2025/2020@party', '2020'])(
  'leaves %s to others',
  (id) => {
    expect(readId(id)).toBeUndefined();
  },
);

const read = (label: string) => term.readName?.(label, { termSystems });

it.each([
  ['nhiệm kỳ 2020 - 2025', '2020/2025@party'],
  ['NHIỆM KÌ 2024–2029', '2024/2029@front'],
  ['the term 2026-2031 (people’s councils)', '2026/2031@peoples-councils'],
  ['nhiệm kỳ 2021-2026 (national-assembly)', '2021/2026@national-assembly'],
])('reads %j as %s', (label, id) => {
  expect(read(label)).toMatchObject({ ok: true, value: { id } });
});

it('takes a calendar for no system of terms', () => {
  expect(read('nhiệm kỳ 2020-2025 (lịch dương)')).toMatchObject({
    findings: [{ code: 'time/unknown-calendar', params: { calendar: 'civil' } }],
  });
});

it.each(['2020/2025', 'giai đoạn 2021-2025', 'nhiệm kỳ 2020', 'nhiệm kỳ XIII'])(
  'leaves the label %j to others',
  (label) => {
    expect(read(label)).toBeUndefined();
  },
);
