import { describe, expect, it } from 'vitest';
import { countableRecords, readCriticisms, type CriticismInput } from '#inside/democracy';
import { democracyCatalogues as catalogues } from 'danvan/vietnam';

const row: CriticismInput = { id: 'c', unit: 'tinh', critic: 'front', form: 'conference' };
const read = (change: Partial<CriticismInput>) =>
  readCriticisms([{ ...row, ...change }], { catalogues });
const found = (change: Partial<CriticismInput>) =>
  read(change).findings.map(({ code, path }) => [code, ...path.slice(2)]);

describe('criticisms', () => {
  it('are of drafts where nothing else is said', () => {
    expect(read({}).values).toMatchObject([{ kind: 'social-criticism' }]);
    expect(read({ kind: 'party-building' }).values).toMatchObject([{ kind: 'party-building' }]);
  });

  it('have no more opinions accepted or explained than given', () => {
    expect(found({ opinions: 5, accepted: 5, explained: 5 })).toEqual([]);
    expect(found({ opinions: 5, accepted: 6, explained: 7 })).toEqual([
      ['democracy/part-exceeds-whole', 'accepted'],
      ['democracy/part-exceeds-whole', 'explained'],
    ]);
  });

  it('have words of the catalogues', () => {
    expect(found({ critic: 'x', form: 'y' })).toEqual([
      ['democracy/unknown-word', 'critic'],
      ['democracy/unknown-word', 'form'],
    ]);
  });

  it('are one session on a day, what is stated, else not known', () => {
    const sessions = (change: Partial<CriticismInput>) =>
      countableRecords({ criticisms: read(change).values })[0]?.facts['sessions'];
    expect(sessions({ date: '2026-03-01' })).toBe(1);
    expect(sessions({ period: '2026-Q1', sessions: 7 })).toBe(7);
    expect(sessions({ period: '2026-Q1' })).toBeUndefined();
  });

  it('lose what says who somebody is', () => {
    const personal = { ...row, note: 'bà Trần Thị Bưởi góp ý', phone: '1' };
    const { values, findings } = readCriticisms([personal]);
    expect(values[0]).not.toHaveProperty('note');
    expect(findings.map(({ code }) => code)).toEqual([
      'democracy/personal-text',
      'democracy/personal-field',
    ]);
  });
});
