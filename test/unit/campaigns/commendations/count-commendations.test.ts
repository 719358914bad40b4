import { countCommendations, type Commendation } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../support/campaigns.js';

const of = (different: Partial<Commendation>): Commendation => ({
  id: 'c',
  kind: 'reward',
  level: 'province',
  title: 'Bằng khen',
  recipients: [],
  ...different,
});

describe('countCommendations', () => {
  it('counts recipients as Thái Nguyên reported them: 14 models, 41 collectives', () => {
    const counts = countCommendations([
      of({ kind: 'recognition', title: 'Công nhận', recipients: [{ kind: 'model', count: 14 }] }),
      of({ id: 'd', recipients: [{ kind: 'collective', count: 41 }] }),
    ]);
    expect(counts).toEqual({
      commendations: 2,
      recipients: 55,
      byKind: { recognition: 14, reward: 41 },
      byLevel: { province: 55 },
      byTitle: { 'Công nhận': 14, 'Bằng khen': 41 },
      byRecipientKind: { model: 14, collective: 41 },
    });
  });

  it('counts a model as what it was registered for, where the list is given', () => {
    const recipients = ['a', 'b', 'c', 'x'].map((model) => ({ model }));
    const models = [
      modelOf({ id: 'a' }),
      modelOf({ id: 'b', subjectKind: 'exemplary-collective' }),
      modelOf({ id: 'c', subjectKind: 'exemplary-individual' }),
    ];
    const given = [of({ recipients })];
    expect(countCommendations(given, models).byRecipientKind).toEqual({
      model: 2,
      collective: 1,
      individual: 1,
    });
    expect(countCommendations(given).byRecipientKind).toEqual({ model: 4 });
  });

  it('counts one that a decision names twice once, and two of one number twice', () => {
    const recipients = [
      { unit: 'xa-a' },
      { unit: 'xa-a' },
      { model: 'xa-a' },
      { kind: 'household' as const, count: 2 },
      { kind: 'household' as const, count: 2 },
    ];
    expect(countCommendations([of({ recipients })]).byRecipientKind).toEqual({
      collective: 1,
      model: 1,
      household: 4,
    });
  });

  it('is not fooled by titles that every object has', () => {
    const { byTitle } = countCommendations([
      of({ title: '__proto__', recipients: [{ unit: 'u' }] }),
    ]);
    expect(Object.entries(byTitle)).toEqual([['__proto__', 1]]);
  });
});
