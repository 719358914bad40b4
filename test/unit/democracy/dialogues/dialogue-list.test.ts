import { describe, expect, it } from 'vitest';
import { countableRecords, readDialogues, type DialogueInput } from '#inside/democracy';

const row: DialogueInput = { id: 'd', unit: 'xa' };
const factsOf = (change: Partial<DialogueInput>) =>
  countableRecords({ dialogues: readDialogues([{ ...row, ...change }]).values })[0]?.facts;

describe('what can be counted of a dialogue', () => {
  it('is one dialogue on one day, and of no number where nothing says so', () => {
    expect(factsOf({ date: '2026-05-12' })?.['sessions']).toBe(1);
    expect(factsOf({ date: '2026-05-12', sessions: 2 })?.['sessions']).toBe(2);
    expect(factsOf({ period: '2026-Q2' })?.['sessions']).toBeUndefined();
  });

  it('is of a level only where it is one; answers in both ways are all answers', () => {
    expect(factsOf({ levels: ['commune'] })?.['level']).toBe('commune');
    expect(factsOf({ levels: ['province', 'commune'] })?.['level']).toBeUndefined();
    expect(factsOf({ answeredAtOnce: 131, answeredLater: 20 })?.['answered']).toBe(151);
    expect(factsOf({ answeredAtOnce: 131 })?.['answered']).toBeUndefined();
  });
});
