import { describe, expect, it } from 'vitest';
import { organizationFinding } from '#inside/organization';
import { each, eachOf, knownIds, unknownOf } from '#inside/records';

describe('each', () => {
  it('gives every id its place', () => {
    expect(each(['a', 'b'], 'parties', 0, 'roles')).toEqual([
      { id: 'a', path: ['parties', 0, 'roles', 0] },
      { id: 'b', path: ['parties', 0, 'roles', 1] },
    ]);
  });
});

describe('eachOf', () => {
  it('gives the field of every row its place, also where it is not filled in', () => {
    const rows: readonly { readonly unit?: string }[] = [{ unit: 'a' }, {}];
    expect(eachOf(rows, 'unit', 'sites')).toEqual([
      { id: 'a', path: ['sites', 0, 'unit'] },
      { id: undefined, path: ['sites', 1, 'unit'] },
    ]);
  });
});

describe('unknownOf', () => {
  const found = (unit: string, nearest: string | null, path: readonly (string | number)[]) =>
    organizationFinding('organization/unknown-unit', { unit, nearest }, { path });

  it('names what is not known with the nearest, and nothing where nothing is given', () => {
    const references = [...each(['a', 'aa'], 'x'), { id: undefined, path: ['y'] }];
    expect(unknownOf(references, knownIds(new Set(['a'])), found)).toMatchObject([
      { path: ['x', 1], params: { unit: 'aa', nearest: 'a' } },
    ]);
    expect(unknownOf(references, undefined, found)).toEqual([]);
  });
});
