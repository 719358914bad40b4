import { describeFinding, en, vi } from 'danvan';
import { readDecisions } from 'danvan/democracy';
import { expect, it } from 'vitest';
import { excerpt } from '#inside/locale';

it('repeats eighty letters of a long text, and a short one whole', () => {
  expect(excerpt('xã A')).toBe('xã A');
  expect(excerpt('x'.repeat(80))).toBe('x'.repeat(80));
  expect(excerpt('x'.repeat(100_000))).toBe(`${'x'.repeat(80)}…`);
  expect(excerpt('😀'.repeat(90))).toBe(`${'😀'.repeat(80)}…`);
});

it('does not repeat the id of a unit that nobody knows at full length', () => {
  const row = { id: 'd1', unit: 'x'.repeat(10_000), content: 'infrastructure' };
  const known = { byId: new Map([['xa-a', {}]]) };
  const { findings } = readDecisions([row], { known });
  expect(findings.map(({ code }) => code)).toEqual(['organization/unknown-unit']);
  for (const finding of findings) {
    expect(describeFinding(finding, vi).length).toBeLessThan(300);
    expect(describeFinding(finding, en).length).toBeLessThan(300);
  }
});
