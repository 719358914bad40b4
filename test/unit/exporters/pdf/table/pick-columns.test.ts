import { expect, it } from 'vitest';
import { pickColumns } from '#inside/exporters/pdf';
import { sampleTable } from '../../../../support/sample-document.js';

it('leaves some columns, each under its groups, and drops empty groups', () => {
  const picked = pickColumns(sampleTable.columns, new Set(['note', 'stt', 'rate']));
  expect(picked).toMatchObject([
    { key: 'stt' },
    { title: 'Hòa giải ở cơ sở', columns: [{ key: 'rate' }] },
    { key: 'note' },
  ]);
  expect(pickColumns(sampleTable.columns, new Set(['unit']))).toHaveLength(1);
});
