import { expect, it } from 'vitest';
import { code } from '#inside/indicators';

it.each([
  ['petitions.received', true],
  ['community-investment.boards', true],
  ['MED.TEAMS', false],
  ['petitions', false],
  ['a.b.c', false],
])('reads %s: %s', (text, isCode) => {
  expect(code.safeParse(text).success).toBe(isCode);
});
