import { expect, it } from 'vitest';
import { defineForm } from '#inside/forms';
import { settledComplaints2025 } from '#inside/vietnam';

it('begins with the complaints of 02/XLD, and keeps what is outstanding apart', () => {
  const { columns, checks } = defineForm(settledComplaints2025());
  expect(columns).toHaveLength(23);
  expect(checks[0]).toMatchObject({ sign: '=', right: { form: '02/XLD', text: '6' } });
  expect(
    columns.filter(({ time }) => time !== 'sum').map(({ index, time }) => [index, time]),
  ).toEqual([
    ['2', 'recompute'],
    ['3', 'last'],
  ]);
});
