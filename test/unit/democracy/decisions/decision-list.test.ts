import { expect, it } from 'vitest';
import { decisionList, readDecisions } from '#inside/democracy';
import { votingRules } from 'danvan/vietnam';

const row = { id: 'd', unit: 'thon', content: 'infrastructure', base: 7, date: '2026-01-01' };
const factsOf = (more: object) =>
  readDecisions([{ ...row, ...more }]).values.map((decision) =>
    decisionList.facts(decision, { votingRules }),
  );

it('tells of a decision what its last round says, and by the rule whether it passed', () => {
  const rounds = [{ votesFor: 1 }, { method: 'ballot', votesFor: 5, votesAgainst: 2 }];
  expect(factsOf({ rounds })).toMatchObject([
    { method: 'ballot', rounds: 2, votesFor: 5, votesAgainst: 2, passed: true, base: 7 },
  ]);
});

it('takes the result of the minutes where they have one, and says nothing where nobody knows', () => {
  expect(factsOf({ result: 'not-passed', rounds: [{ votesFor: 7 }] })).toMatchObject([
    { passed: false },
  ]);
  expect(factsOf({})[0]?.['passed']).toBeUndefined();
});
