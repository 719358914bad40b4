import { describe, expect, it } from 'vitest';
import { readDecisions, votingRuleSchema, type DecisionInput } from '#inside/democracy';
import { votingRules } from 'danvan/vietnam';

const row: DecisionInput = {
  id: 'd',
  unit: 'thon',
  content: 'infrastructure',
  base: 7,
  date: '2026-03-08',
  result: 'passed',
  rounds: [{ votesFor: 5, votesAgainst: 2 }],
};
const codes = (change: Partial<DecisionInput>, rules = votingRules) =>
  readDecisions([{ ...row, ...change }], { votingRules: rules }).findings.map(({ code, path }) => [
    code,
    ...path.slice(2),
  ]);

describe('checks of decisions', () => {
  it('find nothing in a right one', () => {
    expect(codes({})).toEqual([]);
  });

  it('find a result that the votes do not give, and one that hides a majority', () => {
    expect(codes({ rounds: [{ votesFor: 4 }] })).toEqual([['democracy/result-differs', 'result']]);
    expect(codes({ result: 'not-passed' })).toEqual([['democracy/result-differs', 'result']]);
  });

  it('only note what an unconfirmed rule says', () => {
    const rule = votingRuleSchema.parse({
      id: 'x',
      article: 'Điều x',
      confirmed: false,
      share: {
        numerator: 1,
        denominator: 1,
      },
      quorum: {
        numerator: 1,
        denominator: 1,
      },
    });
    expect(codes({ rounds: [{ votesFor: 5 }] }, [rule])).toEqual([
      ['democracy/result-doubtful', 'result'],
      ['democracy/quorum-not-met', 'rounds', 0],
    ]);
  });

  it('find more votes or attendants than may vote, in any round', () => {
    const rounds = [
      { votesFor: 6, votesAgainst: 1, votesBlank: 1 },
      { attended: 8, votesFor: 5 },
    ];
    expect(codes({ rounds })).toEqual([
      ['democracy/votes-exceed-base', 'rounds', 0],
      ['democracy/votes-exceed-base', 'rounds', 1],
    ]);
  });

  it('find money that does not add up', () => {
    const money = { totalMoney: 100, stateMoney: 60, peopleMoney: 30, otherMoney: 0 };
    expect(codes(money)).toEqual([['democracy/parts-differ-from-total', 'totalMoney']]);
    expect(codes({ ...money, peopleMoney: 40 })).toEqual([]);
  });

  it('say where no rule fits', () => {
    expect(codes({ date: '2001-01-01' })).toEqual([['democracy/no-voting-rule', 'content']]);
  });
});
