import { describe, expect, it } from 'vitest';
import { knownOf } from '#inside/coordination';

describe('knownOf', () => {
  it('takes in what is given, and looks for nothing else', () => {
    const words = { roles: [{ id: 'lead', name: { vi: 'chủ trì' } }] };
    const known = knownOf({ known: { byId: new Map([['a', null]]) }, documents: [], words });
    expect([known.units?.has('a'), known.documents?.has('a')]).toEqual([true, false]);
    expect([known.words.roles?.has('lead'), known.words.topics]).toEqual([true, undefined]);
  });

  it.each([
    [null, 'options'],
    [{ documents: 'qd-1' }, 'documents'],
    [{ known: 5 }, 'known'],
    [{ words: { topics: {} } }, 'topics'],
  ])('refuses %j by its name', (options, name) => {
    // Programs without types hand in anything.
    expect(() => knownOf(JSON.parse(JSON.stringify(options)))).toThrow(name);
  });
});
