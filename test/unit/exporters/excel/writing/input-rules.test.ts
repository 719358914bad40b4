import { vi } from 'danvan';
import type { CellData, CellInput } from 'danvan/exporter';
import { describe, expect, it } from 'vitest';
import { inputRules } from '#inside/exporters/excel';
import type { Finding } from '#inside/findings';

function rulesOf(...inputs: readonly CellInput[]) {
  const findings: Finding[] = [];
  const cells = inputs.map((input, at): CellData => ({
    row: at + 1,
    column: 1,
    value: null,
    input,
  }));
  const report = (finding: Finding): void => void findings.push(finding);
  const rules = inputRules(cells, { locale: vi, report });
  return { rules, codes: findings.map(({ code }) => code) };
}

describe('inputRules', () => {
  it('makes one rule of equal inputs', () => {
    const { rules } = rulesOf({ kind: 'whole' }, { kind: 'whole' }, { kind: 'decimal' });
    expect(rules.map(({ kind, ref }) => [kind, ref])).toEqual([
      ['whole', 'A1:A2'],
      ['decimal', 'A3'],
    ]);
    expect(rules[0]?.error).toBe(vi.labels.sheetWhole);
  });

  it.each<[string, readonly string[]]>([
    ['no choices', []],
    ['a comma', ['a,b']],
    ['more than 255 letters', ['a'.repeat(200), 'b'.repeat(55)]],
    ['an empty one', ['a', ' ']],
  ])('lets in any text where the list has %s, and tells', (_, choices) => {
    const { rules, codes } = rulesOf({ kind: 'list', choices });
    expect([rules[0]?.kind, codes]).toEqual(['any', ['files/list-not-offered']]);
  });

  it('takes a list of just 255 letters', () => {
    expect(rulesOf({ kind: 'list', choices: ['a'.repeat(200), 'b'.repeat(54)] }).codes).toEqual([]);
  });

  it('cuts long messages, and tells', () => {
    const { rules, codes } = rulesOf({ kind: 'any', message: 'a'.repeat(300) });
    expect(rules[0]?.prompt).toBe(`${'a'.repeat(254)}…`);
    expect(codes).toEqual(['files/message-cut']);
  });
});
