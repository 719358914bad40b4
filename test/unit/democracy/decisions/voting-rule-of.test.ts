import { expect, it } from 'vitest';
import { decisionSchema, votingDay, votingRuleOf, votingRuleSchema } from '#inside/democracy';

const share = { numerator: 1, denominator: 2 };
const rules = [
  { id: 'old', article: 'x', share, to: '2023-06-30' },
  { id: 'all', article: 'x', share, from: '2023-07-01' },
  {
    id: 'road',
    article: 'x',
    share,
    from: '2023-07-01',
    contents: ['road'],
    scopes: ['households'],
  },
].map((rule) => votingRuleSchema.parse(rule));
const decision = (more: object) =>
  decisionSchema.parse({ id: 'd', unit: 'u', content: 'road', ...more });

it.each([
  [{ date: '2023-06-30' }, 'old'],
  [{ date: '2023-07-01' }, 'road'],
  [{ date: '2023-07-01', scope: 'electors' }, 'all'],
  [{ date: '2023-07-01', content: 'water' }, 'all'],
  [{ date: '2023-07-01', sphere: 'agency' }, undefined],
  [{}, undefined],
])('of a decision with %o is %s', (more, id) => {
  expect(votingRuleOf(decision(more), rules)?.id).toBe(id);
});

it('needs no day where one rule alone fits', () => {
  expect(votingRuleOf(decision({}), rules.slice(0, 1))?.id).toBe('old');
});

it('the day of a vote is that of its last round, else its own, else its last', () => {
  expect(votingDay(decision({ date: '2026-01-01', rounds: [{ date: '2026-01-05' }] }))).toBe(
    '2026-01-05',
  );
  expect(votingDay(decision({ from: '2026-01-01', to: '2026-01-03' }))).toBe('2026-01-03');
});
