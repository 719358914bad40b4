import { defineIndicator } from 'danvan';
import { deprecate } from 'danvan/indicators';
import { expect, it } from 'vitest';
import { errorOf } from '../../support/error-of.js';

const ratio = { numerator: 'x.a', denominator: 'x.b', factor: 100 };
const rate = defineIndicator({
  code: 'x.y',
  name: 'Tên',
  unit: '%',
  kind: 'ratio',
  ratio,
  from: '2020-01-01',
});

it('keeps all of the definition but what was said', () => {
  const marked = deprecate(rate, { use: 'x.z', why: 'Đã đổi', to: '2025-06-30' });
  const { deprecated, to, validTo, ...rest } = marked;
  expect(deprecated).toEqual({ use: 'x.z', why: { vi: 'Đã đổi' } });
  expect([to, validTo]).toEqual(['2025-06-30', '2025-06-30']);
  expect(rest).toEqual(rate);
});

it('moves the last day of one that has ended', () => {
  const ended = deprecate(rate, { to: '2024-12-31' });
  expect(deprecate(ended, { to: '2025-12-31' }).to).toBe('2025-12-31');
  expect(deprecate(ended, {}).to).toBe('2024-12-31');
});

it('says every reason', () => {
  const { message } = errorOf(() => deprecate(rate, { use: 'Z', to: '2019-01-01' }));
  expect(message).toContain('deprecated.use is not in the form it takes');
});
