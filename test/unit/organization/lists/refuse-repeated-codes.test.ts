import { expect, it } from 'vitest';
import { refuseRepeatedCodes } from '#inside/organization';
import { readList } from '#inside/text';

it('hands on the first row of a code and names it in the findings of the others', () => {
  const { rows } = readList<'code'>('code\n01\n02\n01', { file: 'u', required: ['code'] });
  const firstRows = new Map<string, number>();
  const results = rows.map((row) =>
    refuseRepeatedCodes(firstRows, row, { ok: true, value: row.row }),
  );
  expect(results.map(({ ok }) => ok)).toEqual([true, true, false]);
  expect(results[2]).toMatchObject({
    findings: [{ path: ['u', 4, 'code'], params: { code: '01', first: 2 } }],
  });
});
