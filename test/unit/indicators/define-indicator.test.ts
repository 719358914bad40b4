import { defineIndicator, isDanvanError, type IndicatorInput } from 'danvan';
import { describe, expect, it } from 'vitest';

const base = { code: 'x.y', name: 'Tên', unit: 'cuộc' } as const;

const codeOf = (input: IndicatorInput): string => {
  try {
    defineIndicator(input);
    return 'none';
  } catch (error) {
    return isDanvanError(error) ? error.code : 'other';
  }
};

describe('defineIndicator', () => {
  it.each([
    ['flow', { unit: 'sum', time: 'sum', line: 'once' }],
    ['stock', { unit: 'sum', time: 'last', line: 'once' }],
    ['coverage', { unit: 'sum', time: 'last', line: 'once' }],
  ] as const)('gives a %s its combining rules', (kind, rules) => {
    expect(defineIndicator({ ...base, kind }).combine).toEqual(rules);
  });

  it('lets a definition change one rule', () => {
    const { combine } = defineIndicator({ ...base, kind: 'flow', combine: { line: 'sum' } });
    expect(combine).toEqual({ unit: 'sum', time: 'sum', line: 'sum' });
  });

  it('wants the terms of a ratio, and of nothing else', () => {
    const ratio = { numerator: 'x.a', denominator: 'x.b', factor: 100 };
    expect(codeOf({ ...base, kind: 'ratio' })).toBe('INVALID_ARGUMENT');
    expect(codeOf({ ...base, kind: 'flow', ratio })).toBe('INVALID_ARGUMENT');
    expect(codeOf({ ...base, kind: 'ratio', ratio })).toBe('none');
  });

  it('refuses a code of another form', () => {
    expect(codeOf({ ...base, code: 'MED.TEAMS', kind: 'flow' })).toBe('INVALID_ARGUMENT');
  });
});
