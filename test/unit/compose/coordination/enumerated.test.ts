import { describe, expect, it } from 'vitest';
import { enumerated } from '#inside/compose';

describe('enumerated', () => {
  it('parts with commas, and with semicolons what has commas itself', () => {
    expect(enumerated(['cán bộ', 'đảng viên'])).toBe('cán bộ, đảng viên');
    expect(enumerated(['cán bộ, công chức', 'Nhân dân'])).toBe('cán bộ, công chức; Nhân dân');
    expect(enumerated([])).toBe('');
  });
});
