import { describe, expect, it } from 'vitest';
import { dated } from '#inside/organization';

describe('dated', () => {
  it('gives a record the days in which it is in force', () => {
    const row = { id: 'a', from: '2025-01-01', to: '2025-06-30' };
    expect(dated(row)).toEqual({
      ok: true,
      value: { id: 'a', from: '2025-01-01', to: '2025-06-30', until: '2025-07-01' },
    });
    const { from: _from, to: _to, ...always } = row;
    expect(dated<{ id: string; from?: string; to?: string }>(always)).toEqual({
      ok: true,
      value: { id: 'a' },
    });
  });

  it('refuses one that ends before it starts, and names its unit', () => {
    expect(dated({ from: '2025-02-01', to: '2025-01-01' }, 'xa-a')).toMatchObject({
      ok: false,
      findings: [{ code: 'organization/end-before-start', unit: 'xa-a' }],
    });
  });
});
