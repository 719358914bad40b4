import { describe, expect, it } from 'vitest';
import { readDialogues, type DialogueInput } from '#inside/democracy';

const row: DialogueInput = { id: 'd', unit: 'xa', date: '2026-05-12' };
const codes = (change: Partial<DialogueInput>) =>
  readDialogues([{ ...row, ...change }]).findings.map(({ code, path }) => [code, path.at(-1)]);

describe('checks of dialogues', () => {
  it('find nothing in right ones, or where numbers are not known', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ opinions: 151, answered: 151, answeredAtOnce: 131, answeredLater: 20 })).toEqual(
      [],
    );
    expect(codes({ sessions: { amount: null, qualifier: 'many' }, attendances: 1 })).toEqual([]);
    expect(codes({ opinions: { amount: 100, qualifier: 'over' }, answered: 120 })).toEqual([]);
  });

  it('find more answers than opinions, in all or by ways', () => {
    expect(codes({ opinions: 20, answered: 21 })).toEqual([
      ['democracy/part-exceeds-whole', 'answered'],
    ]);
    expect(codes({ opinions: 20, answeredAtOnce: 15, answeredLater: 6 })).toEqual([
      ['democracy/parts-differ-from-total', 'opinions'],
    ]);
    expect(codes({ opinions: 30, answered: 20, answeredAtOnce: 21 })).toEqual([
      ['democracy/parts-differ-from-total', 'answered'],
    ]);
  });

  it('find fewer people than dialogues', () => {
    expect(codes({ sessions: 3, attendances: 2 })).toEqual([
      ['democracy/fewer-people-than-times', 'attendances'],
    ]);
    expect(codes({ sessions: 3, attendances: 3 })).toEqual([]);
  });
});
