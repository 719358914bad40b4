import { defineIndicator } from 'danvan';
import { indexWordings } from '#inside/indicators';
import { expect, it } from 'vitest';

const teams = defineIndicator({
  code: 'mediation.teams',
  name: 'Số tổ hòa giải',
  unit: 'tổ',
  kind: 'stock',
  otherNames: ['tổ hòa giải ở cơ sở'],
});

it('knows the wordings that hold a term, and that a strange one weighs most', () => {
  const { holding, weightOf } = indexWordings([teams]);
  expect(holding.get('tổ hoà')).toHaveLength(2);
  expect(holding.get('đơn')).toBeUndefined();
  expect(weightOf('tổ')).toBeGreaterThan(0);
});
