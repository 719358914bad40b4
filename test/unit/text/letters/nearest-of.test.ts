import { nearestOf } from 'danvan/text';
import { expect, it } from 'vitest';

const codes = ['mediation.teams', 'mediation.members', 'outreach.sessions'];

it.each([
  ['mediation.team', 'mediation.teams'],
  ['outreach.sesions', 'outreach.sessions'],
  ['MEDIATION.TEAMS', 'mediation.teams'],
])('finds what %j was meant to be', (text, meant) => {
  expect(nearestOf(text, codes)).toBe(meant);
});

it('suggests nothing far away, and nothing out of nothing', () => {
  expect(nearestOf('petitions', codes)).toBeNull();
  expect(nearestOf('x', [])).toBeNull();
});

it('ends soon on very long texts', () => {
  expect(nearestOf('a'.repeat(1e6), ['b'.repeat(1e6), 'c'])).toBeNull();
});
