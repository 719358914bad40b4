import { defineIndicator, extendCatalogue } from 'danvan';
import { expect, it } from 'vitest';
import { errorOf } from '../../support/error-of.js';

const flow = (code: string, more = {}) =>
  ({ code, name: 'Tên', unit: 'cuộc', kind: 'flow', ...more }) as const;
const catalogue = [defineIndicator(flow('x.a'))];

it('puts new definitions behind those that there are', () => {
  const longer = extendCatalogue(catalogue, [flow('x.b', { partOf: 'x.a' })]);
  expect(longer.map(({ code }) => code)).toEqual(['x.a', 'x.b']);
  expect(Object.isFrozen(longer)).toBe(true);
});

it('says every reason, and adds nothing', () => {
  const { message, findings } = errorOf(() =>
    extendCatalogue(catalogue, [
      flow('x.a'),
      flow('x.c', { partOf: 'x.nowhere' }),
      flow('BAD'),
      flow('x.d', { replaces: 'x.a', from: '2025-07-01' }),
    ]),
  );
  for (const part of [
    '"x.a" is defined already',
    '"x.c" leans on an indicator that is not defined ("x.nowhere")',
    'The indicator "BAD" is not well formed',
    '"x.d" replaces an indicator that has not ended',
  ]) {
    expect(message).toContain(part);
  }
  expect(findings).toHaveLength(4);
});

it('takes a later version of one that has ended', () => {
  const ended = [defineIndicator(flow('x.a', { to: '2025-06-30' }))];
  const later = flow('x.d', { replaces: 'x.a', from: '2025-07-01' });
  expect(extendCatalogue(ended, [later])).toHaveLength(2);
});

it('says which of the additions is not well formed, and what catalogue is none', () => {
  const given = JSON.parse('[{ "code": "x.a", "name": "A", "unit": "c", "kind": "flow" }, 5]');
  const { findings } = errorOf(() => extendCatalogue([], given));
  expect(findings).toMatchObject([{ path: ['additions', 1] }]);
  const catalogue = JSON.parse('[5, {}]');
  expect(errorOf(() => extendCatalogue(catalogue, [])).message).toContain('"catalogue"');
});
