import { describe, expect, it } from 'vitest';
import { procedureList, readProcedures, type ProcedureInput } from '#inside/democracy';
import { democracyCatalogues as catalogues } from 'danvan/vietnam';

const row = { id: 'p', unit: 'so-a', kind: 'democracy' };
const options = { catalogues, documents: ['qc-12'] };
const found = (given: Partial<ProcedureInput>) =>
  readProcedures([{ ...row, ...given }], options).findings.map(({ code, path }) => [
    code,
    ...path.slice(2),
  ]);

describe('rules of procedure', () => {
  it('are not issued more often than due', () => {
    expect(found({ issued: 11, obliged: 11 })).toEqual([]);
    expect(found({ issued: 12, obliged: 11 })).toEqual([
      ['democracy/part-exceeds-whole', 'issued'],
    ]);
  });

  it('name their kind and document', () => {
    expect(found({ document: 'qc-12' })).toEqual([]);
    expect(found({ document: 'qc-13', kind: 'democrasy' })).toEqual([
      ['democracy/unknown-document', 'document'],
      ['democracy/unknown-word', 'kind'],
    ]);
  });

  it('are one where no number is stated', () => {
    const factsOf = (given: Partial<ProcedureInput>) =>
      readProcedures([{ ...row, ...given }]).values.map((each) => procedureList.facts(each, {}))[0];
    expect(factsOf({})).toMatchObject({ issued: 1, summed: false, revised: false });
    expect(factsOf({ obliged: 3 })).toMatchObject({ obliged: 3, summed: true });
    expect(factsOf({ obliged: 3 })?.['issued']).toBeUndefined();
  });
});
