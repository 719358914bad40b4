import { expect, it } from 'vitest';
import { readDecisions } from 'danvan/democracy';
import { democracyCatalogues, votingRules } from 'danvan/vietnam';
import { votingRuleSchema } from '#inside/democracy';

it('are well formed, each with its article', () => {
  expect(new Set(votingRules.map(({ id }) => id)).size).toBe(votingRules.length);
  for (const rule of votingRules) {
    expect(votingRuleSchema.parse(rule)).toEqual(rule.contents ? rule : { ...rule });
    expect(rule.confirmed || rule.why !== undefined).toBe(true);
  }
});

it.each([
  ['2023-06-30', ['pl-34-2007']],
  [
    '2023-07-01',
    ['law-10-2022-contributions', 'law-10-2022-contributions-electors', 'law-10-2022'],
  ],
])('of communes on %s are %o', (day, ids) => {
  const inForce = votingRules.filter(
    ({ spheres, from = '', to = day }) => spheres.includes('commune') && from <= day && day <= to,
  );
  expect(inForce.map(({ id }) => id)).toEqual(ids);
});

it('never lets half of the electors pass what needs two thirds of the households', () => {
  const row = { id: 'd', unit: 'thon', scope: 'electors', base: 100, date: '2023-07-01' } as const;
  const votes = (votesFor: number, content: string) => ({
    ...row,
    content,
    result: 'passed' as const,
    rounds: [{ votesFor }],
  });
  const rows = [votes(55, 'infrastructure'), votes(67, 'contributions'), votes(51, 'election')].map(
    (each, at) => ({ ...each, id: `d${at}` }),
  );
  const found = readDecisions(rows, { catalogues: democracyCatalogues, votingRules }).findings;
  expect(found.map(({ code, severity, path }) => [code, severity, path[1]])).toEqual([
    ['democracy/result-doubtful', 'note', 0],
  ]);
});
