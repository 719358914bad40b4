import { checkLifecycle, type Lifecycle } from 'danvan/documents';
import { describe, expect, it } from 'vitest';
import { shortLifecycle } from '../../support/campaigns.js';

const found = (different: Partial<Lifecycle>) =>
  checkLifecycle({ ...shortLifecycle, ...different }).map(({ code, path }) => [
    code,
    path.join('.'),
  ]);
const move = { from: 'hạt', to: 'cây', by: [], needs: [] };

describe('checkLifecycle', () => {
  it('accepts one that holds together, with a way back too', () => {
    expect(checkLifecycle(shortLifecycle)).toEqual([]);
    expect(
      found({ moves: [...shortLifecycle.moves, { ...move, from: 'rụng', to: 'hạt' }] }),
    ).toEqual([]);
  });

  it('finds a beginning that is no state, and then nothing that can be reached', () => {
    expect(found({ initial: 'hat' })).toEqual([
      ['lifecycle/unknown-state', 'initial'],
      ['lifecycle/unreachable-state', 'states.0'],
      ['lifecycle/unreachable-state', 'states.1'],
      ['lifecycle/unreachable-state', 'states.2'],
      ['lifecycle/unreachable-state', 'states.3'],
    ]);
  });

  it('finds moves between states that are not there', () => {
    const moves = [...shortLifecycle.moves, { ...move, from: 'lá', to: 'gỗ' }];
    expect(found({ moves })).toEqual([
      ['lifecycle/unknown-state', 'moves.3.from'],
      ['lifecycle/unknown-state', 'moves.3.to'],
    ]);
  });

  it('finds a state given twice, once', () => {
    const states = [...shortLifecycle.states, { id: 'cây', name: { vi: 'cây' } }];
    expect(found({ states })).toEqual([['lifecycle/repeated-state', 'states.4']]);
  });

  it('ends in circles', () => {
    const moves = [move, { ...move, from: 'cây', to: 'hạt' }];
    expect(found({ moves })).toEqual([
      ['lifecycle/unreachable-state', 'states.2'],
      ['lifecycle/unreachable-state', 'states.3'],
    ]);
  });
});
