import { allowedMoves, checkLifecycle } from 'danvan/documents';
import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

describe('coordinationTaskLifecycle', () => {
  it('holds together', () => {
    expect(checkLifecycle(lifecycle)).toEqual([]);
  });

  it('has a state for each milestone that the library reads', () => {
    expect(lifecycle.states.flatMap(({ reaches = [] }) => reaches)).toEqual([
      'done',
      'dropped',
      'carried-over',
    ]);
  });

  it('lets the responsible finish and only the lead drop or carry over', () => {
    const open = (role: string) => allowedMoves(lifecycle, 'under-way', role).map(({ to }) => to);
    expect(open('responsible')).toEqual(['done']);
    expect(open('lead')).toEqual(['assigned', 'dropped', 'carried-over']);
  });
});
