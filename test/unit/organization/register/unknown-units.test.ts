import { describe, expect, it } from 'vitest';
import { knownUnits, unknownUnits } from '#inside/organization';

const named = ['xa-a', 'xa-aa', undefined].map((id, at) => ({ id, path: ['units', at] }));

describe('unknownUnits', () => {
  it('names units that are not there, with the nearest', () => {
    const known = knownUnits({ byId: new Map([['xa-a', null]]) });
    expect(unknownUnits(named, known)).toMatchObject([
      { path: ['units', 1], unit: 'xa-aa', params: { unit: 'xa-aa', nearest: 'xa-a' } },
    ]);
  });

  it('looks for nothing where no units were given', () => {
    expect(unknownUnits(named, knownUnits(undefined))).toEqual([]);
  });
});
