import { expect, it } from 'vitest';
import { democracyContext, recordsTable } from '#inside/compose';
import { readDecisions } from '#inside/democracy';
import { createHierarchy } from '#inside/organization';
import { partyLayout as layout } from 'danvan/vietnam';

const hierarchy = createHierarchy([{ id: 'ban', name: 'Ban', category: 'organization' }]);
const row = { unit: 'thôn lạ', content: 'road' };
const decisions = readDecisions([
  { ...row, id: 'a', from: '2026-01-01', to: '2026-01-03' },
  { ...row, id: 'b', from: '2026-01-01' },
  { ...row, id: 'c', period: '2026-Q1' },
  { ...row, id: 'd' },
]).values;
const context = democracyContext({
  hierarchy,
  issuer: 'ban',
  layout,
  date: '2026-01-01',
  records: { decisions },
});

it('numbers the records and says when each was, as far as that is known', () => {
  const { rows } = recordsTable('decisions', context);
  expect(rows.map(({ cells }) => cells)).toMatchObject([
    { number: { text: '1' }, day: { text: '01/01/2026 - 03/01/2026' } },
    { number: { text: '2' }, day: { text: 'từ 01/01/2026' } },
    { number: { text: '3' }, day: { text: 'quý I năm 2026' } },
    { number: { text: '4' }, day: { text: '' } },
  ]);
  expect(rows[0]?.cells['unit']).toMatchObject({ text: 'thôn lạ' });
});
