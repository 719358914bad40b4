import { describe, expect, it } from 'vitest';
import { disclosureDurations } from '#inside/democracy';
import { democracyCatalogues, dimensions } from 'danvan/vietnam';

const categoriesOf = (id: string) =>
  dimensions.find((each) => each.id === id)?.categories.map((category) => category.id);
const idsOf = (words: readonly { readonly id: string }[] | undefined) => words?.map(({ id }) => id);

describe('what the people know and are asked', () => {
  it('has the words of the catalogues as categories of the indicators', () => {
    expect(categoriesOf('disclosure-form')).toEqual(idsOf(democracyCatalogues.disclosureMethods));
    expect(categoriesOf('disclosure-time')).toEqual([...disclosureDurations]);
    expect(categoriesOf('consultation-form')).toEqual(idsOf(democracyCatalogues.consultationForms));
  });
});
