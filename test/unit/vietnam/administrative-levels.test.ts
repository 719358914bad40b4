import { levelsAt } from 'danvan/organization';
import { addDays } from 'danvan/time';
import { administrativeLevels, communityLevel } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

describe('administrativeLevels', () => {
  it('are four to 30/6/2025 and three from 1/7/2025', () => {
    const four = ['central', 'province', 'district', 'commune'];
    expect(levelsAt(administrativeLevels, '2020-01-01')).toEqual(four);
    expect(levelsAt(administrativeLevels, '2025-06-30')).toEqual(four);
    expect(levelsAt(administrativeLevels, '2025-07-01')).toEqual([
      'central',
      'province',
      'commune',
    ]);
  });

  it('follow each other without a gap or an overlap', () => {
    const [first, second, ...more] = administrativeLevels;
    expect(more).toEqual([]);
    expect(first?.from).toBeUndefined();
    expect(first?.to && addDays(first.to, 1)).toBe(second?.from);
    expect(second?.to).toBeUndefined();
  });

  it('leave out villages, which are communities', () => {
    const ids = administrativeLevels.flatMap(({ levels }) => levels.map(({ id }) => id));
    expect(ids).not.toContain(communityLevel.id);
  });

  it('name the law behind them, and each level in both languages', () => {
    expect(administrativeLevels.every(({ legalBasis }) => legalBasis)).toBe(true);
    const names = administrativeLevels.flatMap(({ levels }) => levels.map(({ name }) => name));
    expect(names.filter(({ vi, en }) => vi.startsWith('cấp ') && en?.endsWith(' level'))).toEqual(
      names,
    );
  });
});
