import { expect, it } from 'vitest';
import { democracyContext, recordsTable } from '#inside/compose';
import { readDecisions, readPetitions, readWorks } from '#inside/democracy';
import { createHierarchy } from '#inside/organization';
import { leafColumns } from '#inside/report';
import { democracyCatalogues as catalogues, partyLayout as layout } from 'danvan/vietnam';

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
    { number: { text: '2' }, day: { text: 'Từ 01/01/2026' } },
    { number: { text: '3' }, day: { text: 'Quý I năm 2026' } },
    { number: { text: '4' }, day: { text: '' } },
  ]);
  expect(rows[0]?.cells['unit']).toMatchObject({ text: 'thôn lạ' });
});

it('has a column for notes only where somebody made one', () => {
  const keysOf = (told: typeof context) =>
    leafColumns(recordsTable('decisions', told).columns).map(({ key }) => key);
  expect(keysOf(context)).not.toContain('note');
  const { values: noted } = readDecisions([{ ...row, id: 'a', note: 'họp lại' }]);
  const records = { decisions: noted };
  expect(keysOf(democracyContext({ ...context.options, records }))).toContain('note');
});

it('prints who benefits and letters by field, a column a word', () => {
  const { values: works } = readWorks([
    { id: 'w1', unit: 'xa', beneficiaries: { poor: 10 }, totalMoney: 5 },
  ]);
  const fields = [{ kind: 'complaint', field: 'land', count: 4 }] as const;
  const { values: petitions } = readPetitions([{ id: 'p1', unit: 'xa', received: 6, fields }]);
  const records = { works, petitions };
  const told = democracyContext({ ...context.options, catalogues, records });
  const headingsOf = (list: 'works' | 'petitions') =>
    recordsTable(list, told).columns.flatMap((column) => ('title' in column ? column.title : []));
  expect(headingsOf('works')).toContain('Hưởng lợi: người nghèo, hộ nghèo');
  expect(headingsOf('works')).toContain('Tổng giá trị (đồng)');
  expect(headingsOf('petitions')).toContain('Theo lĩnh vực: khiếu nại, đất đai');
  const [row] = recordsTable('works', told).rows;
  expect(row?.cells['beneficiaries.poor']).toMatchObject({ kind: 'number', amount: 10 });
});
