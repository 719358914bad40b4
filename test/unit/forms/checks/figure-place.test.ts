import { expect, it } from 'vitest';
import { cellPlace, columnFacts, rowFacts } from '#inside/forms';
import {
  knownLevels,
  knownMembers,
  levels,
  members,
  sent,
} from '../../../support/forms/small-forms.js';

it('says where a figure stands and whose it is', () => {
  const place = { known: knownMembers, sent: sent(members, {}), at: 3, row: 0 } as const;
  expect(cellPlace(place, '2')).toEqual({
    path: ['forms', 3, 'rows', 0, 'cells', '2'],
    unit: 'xa-a',
    period: '2026-Q1',
  });
  expect(cellPlace({ ...place, row: 'total' }, '2').path).toEqual(['forms', 3, 'total', '2']);
  const [, column] = members.columns;
  expect(column && columnFacts(place, column)).toEqual({
    form: '01/HV',
    column: '2',
    heading: 'Nam',
  });
});

it('names a row that is no unit', () => {
  const rows = [{ key: 'north', cells: {} }];
  const place = { known: knownLevels, sent: { ...sent(levels, {}), rows }, at: 0, row: 0 } as const;
  expect(rowFacts(place)).toEqual({ form: 'Theo cấp', row: '1 Phía bắc' });
  expect(rowFacts({ ...place, row: 'total' })).toEqual({ form: 'Theo cấp' });
});
