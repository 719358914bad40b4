import { createHierarchy } from 'danvan';
import { blankForm, defineForm, formSheet, readForm } from 'danvan/forms';
import { expect, it } from 'vitest';

const units = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);

it.each([1, 2, 3, 4])('reads its own sheet of %i columns without a word', (count) => {
  const columns = Array.from({ length: count }, (_, at) => ({
    index: String(at + 1),
    heading: `Số liệu ${'abcd'[at]}`,
  }));
  const form = defineForm({ id: 'f', title: 'Biểu ngắn', columns });
  const cells = Object.fromEntries(columns.map(({ index }, at) => [index, at + 1]));
  const filled = {
    form: 'f',
    unit: 'xa-a',
    period: '2026-Q3',
    rows: [{ key: 'xa-a', cells }],
  };
  const read = readForm([formSheet(form, filled, { units })], form, { units });
  expect([read.values, read.findings]).toEqual([[filled], []]);
  const blank = blankForm(form, { unit: 'xa-a', period: '2026-Q3', units });
  const { values, findings } = readForm(blank, form, { units });
  expect(Object.values(values[0]?.rows[0]?.cells ?? {})).toEqual(columns.map(() => null));
  expect(findings).toEqual([]);
});
