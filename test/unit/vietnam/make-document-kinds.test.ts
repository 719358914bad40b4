import { describe, expect, it } from 'vitest';
import { makeDocumentKinds } from '#inside/vietnam';

describe('makeDocumentKinds', () => {
  it('lets a row say more than its rule', () => {
    const rule = { system: 'party', to: '2026-01-08', isConfirmed: true } as const;
    expect(makeDocumentKinds([['rules', 'a', 'b', 'QĐi', { isConfirmed: false }]], rule)).toEqual([
      {
        id: 'party-rules',
        name: { vi: 'a', en: 'b' },
        symbol: 'QĐi',
        system: 'party',
        to: '2026-01-08',
        isConfirmed: false,
      },
    ]);
  });
});
