import { termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { readTermLabel } from '#inside/time';

const read = (label: string) => readTermLabel(label, { termSystems });

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
  'leaves %j to others',
  (label) => {
    expect(read(label)).toBeUndefined();
  },
);
