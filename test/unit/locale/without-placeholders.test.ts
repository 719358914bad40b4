import { describe, expect, it } from 'vitest';
import { withoutPlaceholders } from '#inside/locale';

describe('withoutPlaceholders', () => {
  it('leaves the words that a reader knows', () => {
    expect(withoutPlaceholders('Có {a.teams} tổ[{a.rate:given} với {a.people} người].')).toBe(
      'Có … tổ với … người.',
    );
    expect(withoutPlaceholders('Không có số liệu')).toBe('Không có số liệu');
  });
});
