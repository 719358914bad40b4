import { describe, expect, it } from 'vitest';
import { democracyCatalogues } from 'danvan/vietnam';

describe('the forms of consultation', () => {
  it('are eight, each with its name in two languages and the act', () => {
    const forms = democracyCatalogues.consultationForms ?? [];
    expect(new Set(forms.map(({ id }) => id)).size).toBe(8);
    expect(forms.filter(({ name }) => typeof name === 'string' || !name.en)).toEqual([]);
    expect(forms.filter(({ legalBasis }) => !legalBasis?.includes('10/2022/QH15'))).toEqual([]);
  });
});
