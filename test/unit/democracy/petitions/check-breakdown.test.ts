import { describe, expect, it } from 'vitest';
import { readPetitions, type PetitionInput } from '#inside/democracy';
import { democracyCatalogues as catalogues } from 'danvan/vietnam';

const row: PetitionInput = {
  id: 'p',
  unit: 'tinh',
  received: 100,
  fitForHandling: 80,
  withinCompetence: 50,
  complaints: 20,
  denunciations: 5,
  feedback: 25,
};
const found = (given: Partial<PetitionInput>) =>
  readPetitions([{ ...row, ...given }], { catalogues }).findings.map(({ code, path }) => [
    code,
    ...path.slice(2),
  ]);

describe('a breakdown of letters by kind', () => {
  it('is of the total that the record names', () => {
    expect(found({ breakdownOf: 'withinCompetence' })).toEqual([]);
    expect(found({ breakdownOf: 'fitForHandling' })).toEqual([
      ['democracy/parts-differ-from-total', 'fitForHandling'],
    ]);
    expect(found({ breakdownOf: 'received' })).toEqual([
      ['democracy/parts-differ-from-total', 'received'],
    ]);
    expect(found({ breakdownOf: 'withinCompetence', withinCompetence: undefined })).toEqual([]);
  });

  it('is asked for its total where none is named', () => {
    const { findings } = readPetitions([row]);
    expect(findings).toMatchObject([
      {
        code: 'democracy/breakdown-of-unknown',
        params: { parts: ['complaints', 'denunciations', 'feedback'] },
      },
    ]);
  });

  it('may know one kind alone, if that is not more than the total', () => {
    const alone = { breakdownOf: 'withinCompetence', complaints: undefined } as const;
    expect(found(alone)).toEqual([]);
    expect(found({ ...alone, feedback: 51 })).toEqual([
      ['democracy/parts-differ-from-total', 'withinCompetence'],
    ]);
  });

  it('holds the fields of each kind, from the catalogue, each once', () => {
    const fields = [
      { kind: 'complaint', field: 'land', count: 15 },
      { kind: 'complaint', field: 'other', count: 5 },
      { kind: 'feedback', field: 'land', count: 25 },
    ] as const;
    expect(found({ breakdownOf: 'withinCompetence', fields })).toEqual([]);
    const more = [...fields, { kind: 'complaint', field: 'polcy', count: 1 }] as const;
    expect(found({ breakdownOf: 'withinCompetence', fields: more })).toEqual([
      ['democracy/unknown-word', 'fields', 3, 'field'],
      ['democracy/parts-differ-from-total', 'complaints'],
    ]);
    const [land] = fields;
    expect(found({ fields: [land, land] })).toEqual([['shape/not-valid', 'fields']]);
    expect(readPetitions([{ id: 'p', unit: 'x', fields }]).findings).toMatchObject([
      { params: { parts: ['fields'] } },
    ]);
  });

  it('is refused where the record is of one kind', () => {
    expect(found({ kind: 'complaint' })).toEqual([['shape/not-valid', 'kind']]);
  });
});
