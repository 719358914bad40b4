import { readDecisions, readWorks, isGivenBy, worksByDecision } from '#inside/democracy';
import { expect, it } from 'vitest';

const works = readWorks([
  { id: 'a', unit: 'x', decidedIn: 'd', labourDays: 3 },
  { id: 'b', unit: 'x' },
  { id: 'c', unit: 'x', decidedIn: 'd' },
]).values;

it('are found by the decision that they name', () => {
  const byDecision = worksByDecision(works);
  expect(byDecision.get('d')?.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(byDecision.size).toBe(1);
});

it('tell what was given in place of a decision that was carried out', () => {
  const row = { id: 'd', unit: 'x', content: 'road', labourDays: 3, landArea: 40 };
  const [done, open] = readDecisions([
    { ...row, carriedOut: true },
    { ...row, id: 'e' },
  ]).values;
  const ofDone = worksByDecision(works).get('d') ?? [];
  expect(done && isGivenBy('labourDays', done, ofDone)).toBe(false);
  expect(done && isGivenBy('landArea', done, ofDone)).toBe(true);
  expect(open && isGivenBy('landArea', open, [])).toBe(false);
});
