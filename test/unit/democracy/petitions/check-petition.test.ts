import { describe, expect, it } from 'vitest';
import { readPetitions, type PetitionInput } from '#inside/democracy';

const row = { id: 'p', unit: 'xa', period: '2026-Q1' };
const found = (given: Partial<PetitionInput>) =>
  readPetitions([{ ...row, ...given }]).findings.map(({ code, severity, path }) => [
    code.replace('democracy/', ''),
    severity,
    path.at(-1),
  ]);

describe('letters handled', () => {
  it('are not more than there were; where those from before are not known, that is a question', () => {
    expect(found({ carriedOver: 2, received: 12, handled: 14 })).toEqual([]);
    expect(found({ carriedOver: 2, received: 12, handled: 15 })).toEqual([
      ['part-exceeds-sum', 'error', 'handled'],
    ]);
    expect(found({ received: 12, handled: 15 })).toEqual([['part-doubtful', 'warning', 'handled']]);
  });

  it('hold those fit for handling, and these those within competence', () => {
    expect(found({ handled: 10, fitForHandling: 11 })).toEqual([
      ['part-doubtful', 'warning', 'fitForHandling'],
    ]);
    expect(found({ fitForHandling: 8, withinCompetence: 9 })).toContainEqual([
      'part-exceeds-whole',
      'error',
      'withinCompetence',
    ]);
  });

  it('are within competence, guided or forwarded where they are fit for it', () => {
    const fit = { fitForHandling: 10, withinCompetence: 6, guided: 1 };
    expect(found({ ...fit, forwarded: 3 })).toEqual([]);
    expect(found({ ...fit, forwarded: 2 })).toEqual([
      ['balance-doubtful', 'warning', 'fitForHandling'],
    ]);
    expect(found(fit)).toEqual([]);
  });

  it('are forwarded from what there was', () => {
    expect(found({ received: 1621, forwarded: 923 })).toEqual([]);
    expect(found({ received: 923, forwarded: 1621 })).toEqual([
      ['part-doubtful', 'warning', 'forwarded'],
    ]);
  });
});

describe('letters outstanding', () => {
  const year = { carriedOver: 5, received: 20, resolved: 15 };
  const doubt = [['balance-doubtful', 'warning', 'received']];

  it('are what came and was not resolved', () => {
    expect(found({ ...year, outstanding: 10 })).toEqual([]);
    expect(found({ ...year, outstanding: 11 })).toEqual(doubt);
    expect(found({ ...year, outstanding: 9 })).toEqual(doubt);
  });

  it('may be fewer by letters that went elsewhere or were filed', () => {
    expect(found({ ...year, outstanding: 6, guided: 1, forwarded: 3 })).toEqual([]);
    expect(found({ ...year, outstanding: 10, guided: 1, forwarded: 3 })).toEqual([]);
    expect(found({ ...year, outstanding: 5, guided: 1, forwarded: 3 })).toEqual(doubt);
    expect(found({ ...year, outstanding: 6, handled: 24, fitForHandling: 20 })).toEqual([]);
    const many = { amount: null, qualifier: 'many' } as const;
    expect(found({ ...year, outstanding: 1, forwarded: many })).toEqual([]);
  });

  it('are not reckoned where a number is not known', () => {
    expect(found({ received: 20, resolved: 15, outstanding: 9 })).toEqual([]);
    expect(found({ received: 20, resolved: 15, outstanding: 4 })).toEqual(doubt);
    expect(found({ ...year, resolved: undefined, outstanding: 1 })).toEqual([]);
    expect(found({ ...year, outstanding: { amount: 9, qualifier: 'over' } })).toEqual([]);
  });
});
