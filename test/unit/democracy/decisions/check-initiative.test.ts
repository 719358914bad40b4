import { expect, it } from 'vitest';
import { readDecisions, type DecisionInput } from '#inside/democracy';
import { initiativeRules } from 'danvan/vietnam';

const found = (change: Partial<DecisionInput>, rules = initiativeRules) => {
  const row = { id: 'd', unit: 'thon', content: 'self-governance', supporters: 20, ...change };
  return readDecisions([row], { initiativeRules: rules }).findings;
};

it.each([
  ['2026-01-15', '2026-04-15', []],
  ['2026-01-15', '2026-04-16', ['2026-04-15']],
  ['2025-11-30', '2026-02-28', []],
  ['2025-11-30', '2026-03-01', ['2026-02-28']],
  ['2023-06-30', '2025-01-01', []],
  ['2023-07-01', '2023-10-02', ['2023-10-01']],
])('support gathered from %s and proposed on %s is judged by %o', (from, on, lastDays) => {
  const findings = found({ supportFrom: from, proposedOn: on });
  expect(findings.map(({ severity, path }) => [severity, ...path])).toEqual(
    lastDays.map(() => ['note', 'decisions', 0, 'proposedOn']),
  );
  expect(findings).toMatchObject(lastDays.map((lastDay) => ({ params: { lastDay } })));
});

it('nothing is said without rules or days; days that are not in order are found', () => {
  expect(found({ supportFrom: '2020-01-01' })).toEqual([]);
  expect(found({ supportFrom: '2026-01-01', proposedOn: '2026-12-01' }, [])).toEqual([]);
  expect(found({ supportFrom: '2026-02-01', proposedOn: '2026-01-01' })).toMatchObject([
    { code: 'democracy/days-out-of-order' },
  ]);
  expect(found({ supportFrom: '9999-12-01', proposedOn: '9999-12-31' })).toEqual([]);
});
