import { instrumentTermKinds } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';
import { instrumentTermSchema } from '#inside/coordination';

const isRead = (term: unknown): boolean => instrumentTermSchema.safeParse(term).success;

describe('instrumentTermSchema', () => {
  it('reads every kind', () => {
    for (const kind of instrumentTermKinds) {
      const term = kind === 'open-ended' ? { kind } : { kind, period: '2019', name: 'Năm chủ đề' };
      expect(isRead(term)).toBe(true);
    }
  });

  it('asks a theme year for its name, which is no closed list', () => {
    expect(isRead({ kind: 'theme-year', period: '2019' })).toBe(false);
    expect(isRead({ kind: 'theme-year', period: '2019', name: 'Năm dân vận khéo' })).toBe(true);
  });

  it('has no period where it is open-ended, and needs one elsewhere', () => {
    expect(isRead({ kind: 'open-ended', period: '2019' })).toBe(false);
    expect(isRead({ kind: 'open-ended', from: '2013-01-17' })).toBe(true);
    expect(isRead({ kind: 'stage' })).toBe(false);
  });

  it('takes no days from outside', () => {
    expect(isRead({ kind: 'year', period: '2021', firstDay: '2021-01-01' })).toBe(false);
  });
});
