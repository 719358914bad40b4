import { describe, expect, it } from 'vitest';
import { readValue, type RawCell } from '#inside/exporters/excel';
import { contextOf } from '../support.js';

const day = { code: 'dd/mm/yyyy', isDay: true };
const context = contextOf({
  texts: ['Xã A', ''],
  formats: [{ code: undefined, isDay: false }, day],
});
const read = (raw: Partial<RawCell>) =>
  readValue({ type: 'n', value: undefined, inline: '', style: 0, ...raw }, context);

describe('readValue', () => {
  it.each([
    ['n', '325', { value: 325 }],
    ['n', ' -1.5e3 ', { value: -1500 }],
    ['n', '.5', { value: 0.5 }],
    ['n', '', { value: null }],
    ['n', undefined, { value: null }],
    ['s', '0', { value: 'Xã A' }],
    ['s', '', { value: null }],
    ['b', '1', { value: true }],
    ['b', 'FALSE', { value: false }],
    ['b', '', { value: null }],
    ['e', '#REF!', { value: null, error: '#REF!' }],
    ['e', '', { value: null }],
    ['str', 'a_x000A_b', { value: 'a\nb' }],
    ['str', '', { value: '' }],
    ['str', undefined, { value: null }],
    ['d', '2026-06-30', { value: '2026-06-30', day: '2026-06-30' }],
    ['d', '2026-06-30T07:00:00.000Z', { value: '2026-06-30T07:00:00.000Z', day: '2026-06-30' }],
    ['d', '', { value: null }],
  ])('reads the type %s with %j', (type, value, expected) => {
    expect(read({ type, value })).toEqual(expected);
  });

  it.each([
    ['n', '1e999', 'number'],
    ['n', 'NaN', 'number'],
    ['n', '0x10', 'number'],
    ['n', '1,5', 'number'],
    ['s', '2', 'shared-text'],
    ['s', '-1', 'shared-text'],
    ['s', 'x', 'shared-text'],
    ['s', '99999999999', 'shared-text'],
    ['b', '2', 'truth'],
    ['d', '30/06/2026', 'day'],
    ['d', '2026-02-30', 'day'],
    ['x', '1', 'type'],
    ['__proto__', '1', 'type'],
    ['toString', '1', 'type'],
  ])('tells that the type %s is not %j', (type, value, problem) => {
    expect(read({ type, value })).toEqual({ value: null, problem });
  });

  it('takes an inline text', () => {
    expect(read({ type: 'inlineStr', inline: 'Xã B' })).toEqual({ value: 'Xã B' });
  });

  it('makes a day of a number under a format of days', () => {
    expect(read({ value: '46203', style: 1 })).toEqual({ value: 46_203, day: '2026-06-30' });
    expect(read({ value: '0.5', style: 1 })).toEqual({ value: 0.5 });
    expect(read({ value: '46203', style: 99 })).toEqual({ value: 46_203 });
  });
});
