import { expect, it } from 'vitest';
import { collectRows, organizationFinding } from '#inside/organization';
import { readList } from '#inside/text';

it('keeps rows that give no value aside with those of the list, in their order', () => {
  const list = readList<'code'>('code,name\n01,a\nx,b\n02', { file: 'u', required: ['code'] });
  const wrong = organizationFinding('organization/unknown-code', { code: 'x' });
  const { values, rejected, findings } = collectRows(list, (row) =>
    row.text('code') === 'x'
      ? { ok: false, findings: [wrong] }
      : { ok: true, value: row.text('code') },
  );
  expect(values).toEqual(['01']);
  expect(rejected).toEqual([
    { row: 3, cells: ['x', 'b'] },
    { row: 4, cells: ['02'] },
  ]);
  expect(findings).toEqual([...list.findings, wrong]);
});
