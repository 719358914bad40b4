import { describe, expect, it } from 'vitest';
import { countableRecords, readReceptions, type ReceptionInput } from '#inside/democracy';

const factsOf = (change: Partial<ReceptionInput>) =>
  countableRecords({ receptions: readReceptions([{ id: 't', unit: 'xa', ...change }]).values })[0]
    ?.facts;

describe('what can be counted of a reception', () => {
  it('tells apart who received: every day, the head, or somebody sent', () => {
    expect(factsOf({ kind: 'regular' })?.['way']).toBe('regular');
    expect(factsOf({ kind: 'periodic', ledBy: 'head' })?.['way']).toBe('head');
    expect(factsOf({ ledBy: 'delegated' })?.['way']).toBe('delegated');
    expect(factsOf({ kind: 'ad-hoc' })?.['way']).toBeUndefined();
  });

  it('is of a level only where it is one, and has no number that nobody gave', () => {
    expect(factsOf({ levels: ['commune'] })).toMatchObject({ level: 'commune' });
    expect(factsOf({ levels: ['province', 'commune'] })?.['level']).toBeUndefined();
    expect(factsOf({})?.['visits']).toBeUndefined();
    expect(factsOf({})?.['receivedBy']).toBe('authorities');
  });
});
