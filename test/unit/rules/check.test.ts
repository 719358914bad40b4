import { check, type Rule } from 'danvan';
import { rules } from 'danvan/rules';
import { describe, expect, it } from 'vitest';
import { datasetOf, sent } from '../../support/figures.js';
import { codesOf } from '../../support/findings.js';
import { datasetFinding } from '#inside/aggregation';

const contradiction = [sent('xa-a', 'received', 325), sent('xa-a', 'successful', 340)];

describe('check', () => {
  it('lists findings of hierarchy and dataset before those of the rules', () => {
    const units = [
      { id: 'xa-a', name: 'xã A', parent: 'x' },
      { id: 'xa-b', name: 'xã B' },
    ];
    const dataset = datasetOf([...contradiction, sent('xa-z', 'sessions', 1)], units);
    expect(codesOf(check(dataset))).toEqual([
      'organization/unknown-parent',
      'dataset/unknown-unit',
      'rules/part-exceeds-whole',
    ]);
  });

  it('finds nothing in sound data', () => {
    expect(check(datasetOf([sent('xa-a', 'received', 325)]))).toEqual([]);
  });

  it('takes a list of rules in place of its own', () => {
    expect(check(datasetOf(contradiction), { rules: [] })).toEqual([]);
    const own: Rule = {
      name: 'own',
      *check() {
        yield datasetFinding('dataset/negative-amount', { amount: -1 });
      },
    };
    expect(check(datasetOf(contradiction), { rules: [...rules, own] })).toHaveLength(2);
  });

  it('cuts a long list and tells how much is left', () => {
    const many = ['xa-a', 'xa-b', 'phuong-c'].flatMap((unit) => [
      sent(unit, 'received', 1),
      sent(unit, 'successful', 2),
    ]);
    expect(check(datasetOf(many), { maxFindings: 3 })).toHaveLength(3);
    const findings = check(datasetOf(many), { maxFindings: 2 });
    expect(findings).toHaveLength(3);
    expect(findings[2]).toMatchObject({
      code: 'rules/more-findings',
      params: { listed: 2, notListed: 1 },
    });
  });

  it.each([-1, NaN])('refuses to list %d findings', (maxFindings) => {
    expect(() => check(datasetOf([]), { maxFindings })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  });

  it('checks a dataset that was put together by hand', () => {
    expect(codesOf(check({ ...datasetOf(contradiction) }))).toEqual(['rules/part-exceeds-whole']);
  });

  it.each(['lines', 'catalogue', 'observations', 'byUnit'])(
    'names %s where a dataset that was put together by hand lacks them',
    (part) => {
      const dataset = Object.assign({}, datasetOf(contradiction), { [part]: 7 });
      expect(() => check(dataset)).toThrow(
        expect.objectContaining({
          code: 'INVALID_ARGUMENT',
          message: expect.stringContaining(part),
        }),
      );
    },
  );

  it.each([
    ['hierarchy.findings', { hierarchy: { findings: 7 } }],
    ['units', { hierarchy: { findings: [], units: 7 } }],
    ['findings', { findings: 7 }],
  ])('names %s where it is no list', (name, part) => {
    const dataset = Object.assign({}, datasetOf(contradiction), part);
    expect(() => check(dataset)).toThrow(
      expect.objectContaining({
        code: 'INVALID_ARGUMENT',
        message: expect.stringContaining(`"${name}"`),
      }),
    );
  });

  it('names what is no list of rules, and tells of a rule that fails', () => {
    const failing: Rule = {
      name: 'failing',
      check() {
        throw new TypeError('made up');
      },
    };
    const message = (given: object) => () => check(datasetOf([]), given);
    expect(message({ rules: 7 })).toThrow('"rules"');
    expect(message({ rules: [failing] })).toThrow('The dataset or a rule');
  });

  it('lists 10 000 findings unless asked otherwise, and none where none are wanted', () => {
    const finding = datasetFinding('dataset/negative-amount', { amount: -1 });
    const yielding = (count: number): Rule => ({
      name: 'many',
      check: () => Array.from({ length: count }, () => finding),
    });
    const dataset = datasetOf([]);
    expect(codesOf(check(dataset, { rules: [yielding(10_000)] }))).not.toContain(
      'rules/more-findings',
    );
    expect(check(dataset, { rules: [yielding(10_001)] }).at(-1)?.params).toEqual({
      listed: 10_000,
      notListed: 1,
    });
    expect(codesOf(check(dataset, { rules: [yielding(2)], maxFindings: 0 }))).toEqual([
      'rules/more-findings',
    ]);
  });

  it('has frozen rules with names of their own', () => {
    expect(Object.isFrozen(rules)).toBe(true);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });
});
