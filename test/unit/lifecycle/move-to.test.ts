import { moveTo } from 'danvan/documents';
import { describe, expect, it } from 'vitest';
import { shortLifecycle } from '../../support/campaigns.js';

const at = (state: string, facts: Readonly<Record<string, unknown>> = {}) => ({
  id: 'x',
  state,
  facts,
});
const move = (state: string, to: string, by?: string) =>
  moveTo(shortLifecycle, at(state, { hoa: 'có' }), { to, by });

describe('moveTo', () => {
  it('moves, keeps all else, and leaves the record given as it is', () => {
    const record = at('cây', { hoa: 'có' });
    const moved = moveTo(shortLifecycle, record, { to: 'quả', by: 'ong' });
    expect(moved).toEqual({ ok: true, value: { ...record, state: 'quả' } });
    expect(record.state).toBe('cây');
    expect(moved.ok && Object.isFrozen(moved.value)).toBe(true);
  });

  it('refuses a move that is not there, with those that are', () => {
    expect(move('cây', 'hạt')).toMatchObject({
      ok: false,
      findings: [
        {
          code: 'lifecycle/move-not-allowed',
          params: { from: 'cây', to: 'hạt', by: null, allowed: ['quả'] },
        },
      ],
    });
  });

  it('refuses a role that may not', () => {
    expect(move('cây', 'quả', 'nắng')).toMatchObject({
      findings: [{ params: { by: 'nắng', allowed: [] } }],
    });
  });

  it('refuses a record whose state is not there', () => {
    expect(move('cay', 'quả')).toMatchObject({
      findings: [{ code: 'lifecycle/unknown-state', params: { state: 'cay', nearest: 'cây' } }],
    });
  });

  it.each([undefined, null, false, '', '  '])('does not take %j for what is needed', (hoa) => {
    const refused = moveTo(shortLifecycle, at('cây', { hoa }), { to: 'quả' });
    expect(refused).toMatchObject({
      findings: [{ code: 'lifecycle/requirement-missing', params: { missing: ['hoa'] } }],
    });
  });

  it.each([true, 0, 'qd-12', {}])('takes %j for what is needed', (hoa) => {
    expect(moveTo(shortLifecycle, at('cây', { hoa }), { to: 'quả' }).ok).toBe(true);
  });

  it('does not take what every object has for what is needed', () => {
    const moves = [{ from: 'hạt', to: 'cây', by: [], needs: ['constructor'] }];
    expect(moveTo({ ...shortLifecycle, moves }, at('hạt'), { to: 'cây' }).ok).toBe(false);
  });

  it('takes the one of two moves for which less is missing', () => {
    const moves = [
      { from: 'hạt', to: 'cây', by: [], needs: ['a', 'b'] },
      { from: 'hạt', to: 'cây', by: [], needs: ['c'] },
    ];
    const lifecycle = { ...shortLifecycle, moves };
    expect(moveTo(lifecycle, at('hạt'), { to: 'cây' })).toMatchObject({
      findings: [{ params: { missing: ['c'] } }],
    });
    expect(moveTo(lifecycle, at('hạt', { a: 1, b: 1 }), { to: 'cây' }).ok).toBe(true);
  });
});
