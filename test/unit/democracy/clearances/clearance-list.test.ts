import { describe, expect, it } from 'vitest';
import { clearanceList, readClearances, type ClearanceInput } from '#inside/democracy';

const row = { id: 'g', unit: 'xa-a', project: 'ql-14' };
const found = (given: Partial<ClearanceInput>) =>
  readClearances([{ ...row, ...given }]).findings.map(({ code, path, params }) => [
    code,
    path.at(-1),
    params['whole'],
  ]);
const factsOf = (given: Partial<ClearanceInput>) =>
  readClearances([{ ...row, ...given }]).values.map((each) => clearanceList.facts(each, {}))[0];

describe('records of site clearance', () => {
  it('have no part that is larger than all households or all land', () => {
    const whole = { households: 86, areaAffected: 5000.5 };
    expect(found({ ...whole, agreed: 86, handedOver: 86, areaHandedOver: 5000.5 })).toEqual([]);
    expect(found({ ...whole, agreed: 87, handedOver: 88, compelled: 89 })).toEqual([
      ['democracy/part-exceeds-whole', 'agreed', 'households'],
      ['democracy/part-exceeds-whole', 'handedOver', 'households'],
      ['democracy/part-exceeds-whole', 'compelled', 'households'],
    ]);
    expect(found({ ...whole, areaHandedOver: 5001 })).toEqual([
      ['democracy/part-exceeds-whole', 'areaHandedOver', 'areaAffected'],
    ]);
    expect(found({ households: { amount: 80, qualifier: 'over' }, agreed: 90 })).toEqual([]);
  });

  it('count land in hectares, with its word', () => {
    expect(factsOf({ areaHandedOver: 12_345 })).toMatchObject({ hectaresHandedOver: 1.2345 });
    expect(factsOf({ areaHandedOver: { amount: 5000, qualifier: 'nearly' } })).toMatchObject({
      hectaresHandedOver: { amount: 0.5, qualifier: 'nearly' },
    });
    expect(factsOf({ areaHandedOver: { amount: null, qualifier: 'many' } })).toMatchObject({
      hectaresHandedOver: { amount: null, qualifier: 'many' },
    });
    expect(factsOf({})?.['hectaresHandedOver']).toBeUndefined();
  });

  it('are of one project unless they say of how many', () => {
    expect(factsOf({})).toMatchObject({ projects: 1 });
    expect(factsOf({ projects: 3 })).toMatchObject({ projects: 3 });
  });

  it('cannot be read without a project', () => {
    expect(readClearances([{ ...row, project: '' }]).values).toEqual([]);
  });
});
