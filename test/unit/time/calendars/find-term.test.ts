import { termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { findTerm } from '#inside/time';

it('finds the only term of those years', () => {
  expect(findTerm('2020/2025', termSystems)).toMatchObject({ value: { id: '2020/2025@party' } });
});

it.each([
  ['2021/2026', termSystems, 'time/term-system-missing'],
  ['2021/2026', [], 'time/term-system-missing'],
  ['2021/2027', termSystems, 'time/unknown-term'],
])('does not guess at %s', (years, systems, code) => {
  expect(findTerm(years, systems)).toMatchObject({ ok: false, findings: [{ code }] });
});
