import { describe, expect, it } from 'vitest';
import { documentSchema } from '#inside/documents';

describe('documentSchema', () => {
  it('needs nothing but an id, and takes last days in', () => {
    expect(documentSchema.parse({ id: 'a' })).toEqual({ id: 'a', issuers: [] });
    const validity = { from: '2021-01-01', to: '2025-06-30' };
    expect(documentSchema.parse({ id: 'a', validity }).validity).toEqual({
      from: '2021-01-01',
      to: '2025-06-30',
      until: '2025-07-01',
    });
  });

  it('keeps text in NFC and refuses blank texts and fields it does not know', () => {
    const title = 'Quy chế'.normalize('NFD');
    expect(documentSchema.parse({ id: 'a', title }).title).toBe('Quy chế');
    const wrong = [{ id: ' ' }, { id: 'a', number: '' }, { id: 'a', nummer: '1' }, null];
    expect(wrong.filter((row) => documentSchema.safeParse(row).success)).toEqual([]);
  });
});
