import { defineIndicator, isDanvanError, type IndicatorInput } from 'danvan';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../support/error-of.js';

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
    // @ts-expect-error -- a ratio without terms does not compile
    expect(codeOf({ ...base, kind: 'ratio' })).toBe('INVALID_ARGUMENT');
    // @ts-expect-error -- nor does a flow with terms
    expect(codeOf({ ...base, kind: 'flow', ratio })).toBe('INVALID_ARGUMENT');
    expect(codeOf({ ...base, kind: 'ratio', ratio })).toBe('none');
  });

  it('says every reason in its message', () => {
    const wrong = JSON.parse(
      '{ "code": "MED", "name": 5, "kind": "ratio", "decimals": 10, "x": 1 }',
    );
    const { message, findings } = errorOf(() => defineIndicator(wrong));
    expect(message).toMatch(/^The indicator "MED" is not well formed: /);
    for (const part of [
      'code is not in the form it takes (indicator-code): "MED"',
      'name must be of type string, not number',
      'unit is missing (expected: string)',
      'decimals must be at most 9, not "10"',
      'has unknown fields: x',
      'ratio is missing (expected: the terms { numerator, denominator, factor } of a ratio)',
    ]) {
      expect(message).toContain(part);
    }
    expect(findings).toHaveLength(6);
  });

  it('says that terms belong to a ratio, and refuses what is no object', () => {
    const flow = JSON.parse(
      '{ "code": "x.y", "name": "T", "unit": "c", "kind": "flow", "ratio": 1 }',
    );
    expect(errorOf(() => defineIndicator(flow)).message).toContain(
      'belongs to the kind "ratio" only',
    );
    expect(errorOf(() => defineIndicator(JSON.parse('null'))).message).toBe(
      'The indicator is not well formed: must be of type object, not null.',
    );
  });

  it('refuses a code of another form', () => {
    expect(codeOf({ ...base, code: 'MED.TEAMS', kind: 'flow' })).toBe('INVALID_ARGUMENT');
  });
});
