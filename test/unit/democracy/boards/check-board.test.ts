import { describe, expect, it } from 'vitest';
import { boardRuleSchema, readBoards, type BoardInput, type BoardRule } from '#inside/democracy';
import { boardRules } from 'danvan/vietnam';

const row: BoardInput = {
  id: 'b',
  unit: 'xa',
  kind: 'people-inspection-board',
  from: '2023-07-01',
  villages: 12,
  members: 12,
};
const found = (change: Partial<BoardInput>, rules: readonly BoardRule[] | undefined = boardRules) =>
  readBoards([{ ...row, ...change }], { boardRules: rules }).findings.map(
    ({ code, path, params }) => [code, path.at(-1), params['needed'] ?? params['allowed']],
  );
const unconfirmed = boardRuleSchema.parse({
  id: 'x',
  article: 'Điều x',
  confirmed: false,
  kinds: ['people-inspection-board'],
  leastMembers: 13,
  mostMembers: 11,
  termYears: 1,
});

describe('members of a board', () => {
  it('are as many as there are villages, and five at least', () => {
    expect(found({})).toEqual([]);
    expect(found({ members: 11 })).toEqual([['democracy/board-too-small', 'members', 12]]);
    expect(found({ villages: 3, members: 5 })).toEqual([]);
    expect(found({ villages: 3, members: 4 })).toEqual([
      ['democracy/board-too-small', 'members', 5],
    ]);
    expect(found({ villages: undefined, members: 4 })).toEqual([
      ['democracy/board-too-small', 'members', 5],
    ]);
  });

  it('of an agency are three to nine', () => {
    const agency = { sphere: 'agency' } as const;
    expect(found({ ...agency, members: 2 })).toEqual([['democracy/board-too-small', 'members', 3]]);
    expect(found({ ...agency, members: 3 })).toEqual([]);
    expect(found({ ...agency, members: 9 })).toEqual([]);
    expect(found({ ...agency, members: 10 })).toEqual([
      ['democracy/board-too-large', 'members', 9],
    ]);
  });

  it('of an investment board are only noted, for no source confirms the row', () => {
    const investment = { kind: 'community-investment-board', project: 'đường' };
    expect(found({ ...investment, members: 5 })).toEqual([]);
    expect(found({ ...investment, members: 7 })).toEqual([]);
    expect(found({ ...investment, members: 4 })).toEqual([
      ['democracy/board-perhaps-too-small', 'members', 5],
    ]);
    expect(found({ ...investment, members: 8 })).toEqual([
      ['democracy/board-perhaps-too-large', 'members', 7],
    ]);
  });

  it('of many boards are compared all together, and only where it is sure', () => {
    const many = { boards: 10, villages: undefined, members: 49 };
    expect(found(many)).toEqual([['democracy/board-too-small', 'members', 50]]);
    expect(found({ ...many, members: { amount: 49, qualifier: 'over' } })).toEqual([]);
    expect(found({ ...many, boards: { amount: 10, qualifier: 'nearly' } })).toEqual([]);
    expect(found({ ...many, boards: { amount: null, qualifier: 'many' }, members: 5 })).toEqual([]);
    expect(found({ members: undefined })).toEqual([]);
  });

  it('are not fewer than the women among them', () => {
    expect(found({ women: 13 }).map(([code, field]) => [code, field])).toEqual([
      ['democracy/part-exceeds-whole', 'women'],
    ]);
  });
});

describe('the term of a board', () => {
  const agency = { sphere: 'agency', members: 5 } as const;

  it('lasts two years in an agency, the day before included', () => {
    expect(found({ ...agency, to: '2025-06-30' })).toEqual([]);
    expect(found({ ...agency, to: '2025-07-01' })).toEqual([
      ['democracy/board-term-too-long', 'to', undefined],
    ]);
  });

  it('of a commune is not told by the law', () => {
    expect(found({ to: '2033-07-01' })).toEqual([]);
  });
});

describe('the rules for a board', () => {
  it('are those of its first day', () => {
    expect(found({ from: '2023-06-30', members: 1 })).toEqual([
      ['democracy/no-board-rule', 'kind', undefined],
    ]);
    expect(found({ from: undefined, period: '2026-Q1', members: 11 })).toEqual([
      ['democracy/board-too-small', 'members', 12],
    ]);
    expect(found({ sphere: 'armed-forces' })).toEqual([
      ['democracy/no-board-rule', 'kind', undefined],
    ]);
  });

  it('give notes where they are not confirmed', () => {
    const board = { to: '2024-07-01' };
    const { findings } = readBoards([{ ...row, ...board }], { boardRules: [unconfirmed] });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['democracy/board-perhaps-too-small', 'note'],
      ['democracy/board-perhaps-too-large', 'note'],
      ['democracy/board-term-perhaps-too-long', 'note'],
    ]);
  });

  it('are asked only where they are given', () => {
    expect(readBoards([{ ...row, members: 1 }]).findings).toEqual([]);
  });
});
