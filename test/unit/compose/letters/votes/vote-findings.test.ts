import { votingRules } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { voteFindings } from '#inside/compose';
import { decisionOf, frame } from '../../../../support/short-documents.js';

const known = { venue: 'nhà văn hóa', opensAt: '19:30', closesAt: '21:00', chair: { post: 'A' } };
const found = (more: object, options: object = {}) =>
  voteFindings({ ...frame, ...known, votingRules, decision: decisionOf(more), ...options });

it('has nothing to say of good minutes', () => {
  expect(found({ result: 'passed' })).toEqual([]);
});

it('finds votes that cannot be, each at its place', () => {
  const rounds = [{ attended: 80, votesFor: 90, votesAgainst: 40 }];
  expect(found({ rounds, result: 'not-passed' })).toMatchObject([
    { code: 'democracy/votes-exceed-base', path: ['decision', 'rounds', 0] },
    { code: 'democracy/result-differs', path: ['decision', 'result'] },
    {
      code: 'report/votes-exceed-present',
      params: { round: 1, votes: 130, attended: 80 },
      path: ['decision', 'rounds', 0],
    },
  ]);
});

it('says that a rule is not confirmed, is missing, and what is left blank', () => {
  const staff = { sphere: 'agency', scope: 'members', content: 'staff-conference' };
  expect(found(staff)).toMatchObject([{ code: 'report/rule-not-confirmed' }]);
  const blank = found({ rounds: [] }, { votingRules: [], venue: undefined, opensAt: undefined });
  expect(blank.flatMap(({ params }) => params['part'] ?? [])).toEqual([
    'threshold',
    'answer',
    'place',
    'hour',
  ]);
});

it('finds who is named, and a unit that nobody knows', () => {
  const decision = { ...decisionOf(), title: 'đất của ông Lê Văn Cường', unit: 'thon-x' };
  expect(found({}, { decision, venue: 'nhà bà Trần Thị Bình', discussion: ['A'] })).toMatchObject([
    { code: 'organization/unknown-unit', path: ['decision', 'unit'] },
    { code: 'report/personal-text', path: ['decision', 'title'] },
    { code: 'report/personal-text', path: ['venue'] },
  ]);
});
