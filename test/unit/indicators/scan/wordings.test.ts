import { defineIndicator } from 'danvan';
import { wordingsOf } from '#inside/indicators';
import { expect, it } from 'vitest';

const teams = defineIndicator({
  code: 'mediation.teams',
  name: 'Số tổ hòa giải',
  unit: 'tổ',
  kind: 'stock',
  otherNames: ['tổ hòa giải ở cơ sở'],
});

it('takes every name without its word of counting', () => {
  const [name, other] = wordingsOf(teams);
  expect(name?.words).toEqual(['tổ', 'hoà', 'giải']);
  expect(other?.name).toBe('tổ hòa giải ở cơ sở');
  expect(name?.units).toEqual(['tổ']);
});
