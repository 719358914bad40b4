import { decisionTallies } from '#inside/vietnam';
import { expect, it } from 'vitest';

it('counts money, work and land only of what was passed, and by content', () => {
  const decided = decisionTallies.filter(({ measure }) => /Money|Days|Area/.test(measure));
  expect(decided.map(({ indicator }) => indicator)).toContain('decisions.labour-days');
  expect(decided.every(({ where }) => where?.['passed'] === true)).toBe(true);
  expect(decided.every(({ by }) => by?.['content'] === 'content')).toBe(true);
});
