import { describe, expect, it } from 'vitest';
import { disclosureDurations } from '#inside/democracy';
import { democracyCatalogues, democracyTallies, dimensions, indicators } from 'danvan/vietnam';

const lists = ['disclosures', 'consultations', 'recommendations'];
const rules = democracyTallies.filter(({ list }) => lists.includes(list));
const byCode = new Map(indicators.map((each) => [each.code, each]));
const categoriesOf = (id: string) =>
  dimensions.find((each) => each.id === id)?.categories.map((category) => category.id);
const idsOf = (words: readonly { readonly id: string }[] | undefined) => words?.map(({ id }) => id);

describe('what is counted of what the people know, are asked and recommend', () => {
  it('is counted by indicators of the catalogue, along dimensions that they have', () => {
    const lost = rules.flatMap(({ indicator, by = {} }) => {
      const { breakdowns = [], dimensions: others = [] } = byCode.get(indicator) ?? {};
      const fields = new Set([...breakdowns.map(({ field }) => field), ...others]);
      return Object.keys(by).filter((field) => !fields.has(field));
    });
    expect(rules.filter(({ indicator }) => !byCode.has(indicator))).toEqual([]);
    expect(lost).toEqual([]);
  });

  it('has the words of the catalogues as categories', () => {
    expect(categoriesOf('disclosure-form')).toEqual(idsOf(democracyCatalogues.disclosureMethods));
    expect(categoriesOf('disclosure-time')).toEqual([...disclosureDurations]);
    expect(categoriesOf('consultation-form')).toEqual(idsOf(democracyCatalogues.consultationForms));
  });

  it('adds up what happened, and takes what stands from the end of the period', () => {
    const kinds = rules.map(({ indicator, at = 'during' }) => [byCode.get(indicator)?.kind, at]);
    expect(new Set(kinds.map((pair) => pair.join(' ')))).toEqual(
      new Set(['stock so-far', 'coverage so-far', 'flow during', 'stock end']),
    );
  });
});
