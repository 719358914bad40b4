import { describe, expect, it } from 'vitest';
import { nameParts } from '#inside/compose';

const parted = (name: string, others: readonly string[], shortName?: string) =>
  nameParts(
    { name: { vi: name }, ...(shortName !== undefined && { shortName: { vi: shortName } }) },
    others.map((vi) => ({ vi })),
    { language: 'vi' },
  );

describe('nameParts', () => {
  it('parts a name before the first other name that it ends with', () => {
    expect(parted('Ban Dân vận Huyện ủy Mẫu', ['Huyện ủy Mẫu', 'Mẫu'])).toEqual({
      body: 'Ban Dân vận',
      ending: 'Huyện ủy Mẫu',
    });
    expect(parted('Ủy ban nhân dân huyện Mẫu', ['Huyện Mẫu'])).toEqual({
      body: 'Ủy ban nhân dân',
      ending: 'huyện Mẫu',
    });
  });

  it('leaves a name whole that ends with none of them, or is one of them', () => {
    expect(parted('Hội Nông dân', ['huyện Mẫu'])).toEqual({ body: 'Hội Nông dân', ending: '' });
    expect(parted('Huyện ủy Mẫu', ['Huyện ủy Mẫu'])).toEqual({ body: 'Huyện ủy Mẫu', ending: '' });
    expect(parted('Ban Dân vận Huyện ủy Mẫu', ['Huyện ủy Mẫu'], 'Ban Dân vận').ending).toBe('');
  });
});
