import { describe, expect, it } from 'vitest';
import { basisSchema } from '#inside/coordination';

describe('basisSchema', () => {
  it('takes words, a document, or both', () => {
    expect(basisSchema.parse(' Theo đề nghị ')).toEqual({ text: 'Theo đề nghị' });
    expect(basisSchema.parse({ text: 'Theo đề nghị' })).toEqual({ text: 'Theo đề nghị' });
    const both = { document: '23-QĐ/TW', text: 'Quy chế công tác dân vận' };
    expect(basisSchema.parse(both)).toEqual(both);
  });

  it('refuses a basis that says nothing', () => {
    for (const basis of ['', '  ', {}, { document: '' }, null]) {
      expect(basisSchema.safeParse(basis).success).toBe(false);
    }
  });
});
