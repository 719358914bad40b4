import { allowedMoves } from 'danvan/documents';
import { describe, expect, it } from 'vitest';
import { shortLifecycle } from '../../support/campaigns.js';

const targets = (state: string, role?: string) =>
  allowedMoves(shortLifecycle, state, role).map(({ to }) => to);

describe('allowedMoves', () => {
  it('gives the moves of every role where none is asked for', () => {
    expect([targets('hạt'), targets('cây'), targets('rụng')]).toEqual([['cây'], ['quả'], []]);
  });

  it('gives those of a role, and those that are left to everybody', () => {
    expect([targets('cây', 'ong'), targets('cây', 'gió'), targets('cây', 'nắng')]).toEqual([
      ['quả'],
      ['quả'],
      [],
    ]);
    expect(targets('quả', 'anybody')).toEqual(['rụng']);
  });

  it('gives none from a state that is not there', () => {
    expect([targets('lá'), targets('')]).toEqual([[], []]);
  });
});
