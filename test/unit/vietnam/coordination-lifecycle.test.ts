import { allowedMoves, checkLifecycle, moveTo } from 'danvan/documents';
import { coordinationLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

/** The steps of domain practice in their order, each with who makes it. */
const practice = [
  ['approved', 'party-committee'],
  ['drafted', 'lead'],
  ['signed', 'parties'],
  ['planned', 'lead'],
  ['implemented', 'parties'],
  ['interim-reviewed', 'lead'],
  ['implemented', 'parties'],
  ['final-reviewed', 'lead'],
  ['extended', 'parties'],
] as const;
const everything = Object.fromEntries(
  lifecycle.moves.flatMap(({ needs }) => needs.map((need) => [need, true])),
);

describe('coordinationLifecycle', () => {
  it('holds together, frozen', () => {
    expect(checkLifecycle(lifecycle)).toEqual([]);
    expect(Object.isFrozen(lifecycle.states[0])).toBe(true);
  });

  it('goes the way of practice from the suggestion to the extension', () => {
    let record = { state: lifecycle.initial, facts: everything };
    for (const [to, by] of practice) {
      const moved = moveTo(lifecycle, record, { to, by });
      expect(moved.ok).toBe(true);
      if (moved.ok) record = moved.value;
    }
    expect(record.state).toBe('extended');
  });

  it('ends in extension, replacement or an end, and nothing leads on from an end', () => {
    expect(allowedMoves(lifecycle, 'final-reviewed').map(({ to }) => to)).toEqual([
      'extended',
      'replaced',
      'ended',
    ]);
    for (const state of ['replaced', 'ended', 'declined']) {
      expect(allowedMoves(lifecycle, state)).toEqual([]);
    }
  });

  it('signs nothing without the approval in principle of the party committee', () => {
    const record = { state: 'suggested', facts: {} };
    const moved = moveTo(lifecycle, record, { to: 'approved', by: 'party-committee' });
    expect(!moved.ok && moved.findings[0]?.params).toMatchObject({
      missing: ['suggestion', 'approval'],
    });
    expect(moveTo(lifecycle, record, { to: 'signed' }).ok).toBe(false);
  });
});
