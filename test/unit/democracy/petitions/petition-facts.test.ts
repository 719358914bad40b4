import { describe, expect, it } from 'vitest';
import { petitionFacts, readPetitions, type PetitionInput } from '#inside/democracy';

const factsOf = (given: Partial<PetitionInput>) =>
  readPetitions([{ id: 'p', unit: 'xa', ...given }]).values.map((value) => petitionFacts(value))[0];

describe('facts of letters', () => {
  it('name the total that kinds and fields are of', () => {
    const facts = factsOf({
      breakdownOf: 'withinCompetence',
      complaints: 4,
      fields: [{ kind: 'complaint', field: 'land', count: 3 }],
    });
    expect(facts).toMatchObject({
      'withinCompetence.complaints': 4,
      'withinCompetence.complaints.land': 3,
      complaints: 4,
    });
    expect(facts).not.toHaveProperty(['received.complaints']);
  });

  it('leave out a breakdown of no known total', () => {
    expect(
      Object.keys(factsOf({ complaints: 4 }) ?? {}).filter((name) => name.includes('.')),
    ).toEqual([]);
  });

  it('count a letter of one kind in each total that it is in', () => {
    const facts = factsOf({
      date: '2026-01-05',
      kind: 'denunciation',
      field: 'other',
      received: 1,
      fitForHandling: 1,
    });
    expect(facts).toMatchObject({
      single: true,
      open: 1,
      'received.denunciations': 1,
      'received.denunciations.other': 1,
      'fitForHandling.denunciations': 1,
      'fitForHandling.denunciations.other': 1,
    });
    expect(facts?.['withinCompetence.denunciations']).toBeUndefined();
    expect(factsOf({ kind: 'feedback', received: 3 })).toMatchObject({ 'received.feedback': 3 });
  });

  it.each(['guided', 'forwarded', 'resolved'])('know a letter that was %s as settled', (end) => {
    const letter = { date: '2026-01-05', received: 1 };
    expect(factsOf({ ...letter, [end]: 1 })?.['open']).toBeUndefined();
    expect(factsOf({ ...letter, [end]: 1, to: '2026-04-05' })).toMatchObject({ open: 1 });
  });

  it('hold nobody who wrote or is written about', () => {
    const given = { id: 'p', unit: 'xa', petitioner: 'A', 'Người tố cáo': 'B', diaChi: 'C' };
    const { values, findings } = readPetitions([given]);
    expect(Object.keys(values[0] ?? {}).toSorted()).toEqual([
      'documents',
      'fields',
      'id',
      'levels',
      'receivedBy',
      'sphere',
      'unit',
    ]);
    expect(findings.map(({ code }) => code)).toEqual(Array(3).fill('democracy/personal-field'));
  });
});
