import { expect, it } from 'vitest';
import { checkTotals, type FormCells } from '#inside/forms';
import {
  codesOf,
  knownLevels,
  knownMembers,
  levels,
  members,
  sent,
} from '../../../support/forms/small-forms.js';

const found = (total: FormCells, ...rows: readonly FormCells[]) =>
  checkTotals({
    known: knownMembers,
    sent: { ...sent(members, {}), rows: rows.map((cells, at) => ({ key: `${at}`, cells })), total },
    at: 0,
  });

it('finds a row of totals that is not the sum of the rows', () => {
  expect(found({ '1': 7 }, { '1': 3 }, { '1': 4 })).toEqual([]);
  const [finding] = found({ '1': 8 }, { '1': 3 }, { '1': 4 });
  expect(finding).toMatchObject({
    code: 'forms/total-differs',
    path: ['forms', 0, 'total', '1'],
    params: { found: 8, expected: 7, difference: 1 },
  });
});

it('takes nothing missing for zero', () => {
  expect(found({ '1': 8 }, { '1': 3 }, { '1': null })).toEqual([]);
  expect(codesOf(found({ '1': 2 }, { '1': 3 }, { '1': null }))).toEqual(['forms/total-differs']);
  expect(found({ '1': null }, { '1': 3 })).toEqual([]);
});

it('finds a named row that is not the sum of its parts', () => {
  const amounts = { all: 8, north: 3, south: 4, province: 2 };
  const rows = Object.entries(amounts).map(([key, amount]) => ({ key, cells: { '1': amount } }));
  const filled = { ...sent(levels, {}), rows, total: { '1': 10 } };
  const findings = checkTotals({ known: knownLevels, sent: filled, at: 0 });
  expect(codesOf(findings)).toEqual(['forms/row-differs']);
  expect(findings[0]?.params).toMatchObject({ row: 'I Tổng cấp xã', parts: ['north', 'south'] });
});
