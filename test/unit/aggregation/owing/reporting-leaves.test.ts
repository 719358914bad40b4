import { describe, expect, it } from 'vitest';
import type { ObservationInput } from 'danvan';
import { reportingLeaves } from '#inside/aggregation';
import { idsOf, questionFor, unitIn } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

const units = [
  { id: 'tinh', name: 'tỉnh' },
  { id: 'xa-a', name: 'xã A', parent: 'tinh' },
  { id: 'thon-1', name: 'thôn 1', parent: 'xa-a' },
  { id: 'thon-2', name: 'thôn 2', parent: 'xa-a' },
  { id: 'xa-b', name: 'xã B', parent: 'tinh' },
];

const leaves = (observations: readonly ObservationInput[], root = 'tinh') => {
  const question = questionFor(observations, { units });
  const { figure, years, counting } = question;
  return idsOf(
    question,
    reportingLeaves({ tree: counting.tree, figure, years }, unitIn(question, root)),
  );
};

describe('reportingLeaves', () => {
  it('are the lowest places where nobody sent an own figure', () => {
    expect(leaves([])).toEqual(['thon-1', 'thon-2', 'xa-b']);
    expect(leaves([sent('tinh', 'sessions', 9, { scope: 'consolidated' })])).toHaveLength(3);
    expect(leaves([sent('xa-a', 'sessions', { state: 'withheld' })])).toHaveLength(3);
  });

  it('is a unit that sent one, where nobody below did', () => {
    expect(leaves([sent('xa-a', 'sessions', 3)])).toEqual(['xa-a', 'xa-b']);
    expect(leaves([sent('tinh', 'sessions', 3)])).toEqual(['tinh']);
    expect(leaves([sent('xa-a', 'sessions', { state: 'nil' })])).toEqual(['xa-a', 'xa-b']);
  });

  it('asks the places below one by one, where somebody there sent one', () => {
    const rows = [sent('tinh', 'sessions', 3), sent('xa-a', 'sessions', 3)];
    expect(leaves(rows)).toEqual(['xa-a', 'xa-b']);
    const lower = [...rows, sent('thon-2', 'sessions', 1)];
    expect(leaves(lower)).toEqual(['thon-1', 'thon-2', 'xa-b']);
    expect(leaves(lower, 'xa-a')).toEqual(['thon-1', 'thon-2']);
    expect(leaves(lower, 'xa-b')).toEqual(['xa-b']);
  });

  it('looks at the whole calendar years that the period touches', () => {
    const inYear = (period: string) => leaves([sent('xa-a', 'sessions', 3, { period })]);
    expect(inYear('2026-01')).toEqual(['xa-a', 'xa-b']);
    expect(inYear('2026-12')).toEqual(['xa-a', 'xa-b']);
    expect(inYear('2025-12')).toHaveLength(3);
  });

  it('takes a figure of any category', () => {
    const row = sent('xa-a', 'kinds', 3, { categories: { kind: 'visit' } });
    const question = questionFor([row], { units, indicator: 'kinds' });
    const { figure, years, counting } = question;
    expect(idsOf(question, reportingLeaves({ tree: counting.tree, figure, years }, 0))).toEqual([
      'xa-a',
      'xa-b',
    ]);
  });
});
