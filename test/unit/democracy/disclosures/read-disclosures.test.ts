import { describe, expect, it } from 'vitest';
import { readHolidayTable } from 'danvan/time';
import { readDisclosures, type DisclosureInput } from '#inside/democracy';
import { democracyCatalogues } from 'danvan/vietnam';

const holidays = readHolidayTable({}).value;
const item = { id: 'fees', name: { vi: 'mức thu phí' }, workingDays: 10 };
const row: DisclosureInput = { id: 'c', unit: 'xa', content: 'fees', from: '2026-06-15' };

describe('readDisclosures', () => {
  it('looks at documents and words, and drops who somebody is', () => {
    const { findings, values } = readDisclosures(
      [
        {
          ...row,
          content: 'fee',
          methods: ['office', 'tv'],
          plan: 'kh',
          evidence: ['bb'],
          place: 'nhà ông Nguyễn Văn A',
        },
      ],
      { documents: [], catalogues: democracyCatalogues },
    );
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['democracy/personal-text', 'disclosures', 0, 'place'],
      ['democracy/unknown-document', 'disclosures', 0, 'plan'],
      ['democracy/unknown-document', 'disclosures', 0, 'evidence', 0],
      ['democracy/unknown-word', 'disclosures', 0, 'content'],
      ['democracy/unknown-word', 'disclosures', 0, 'methods', 1],
    ]);
    expect(values[0]?.place).toBeUndefined();
  });

  it('refuses rows that cannot be read, and tables that cannot be reckoned with', () => {
    // @ts-expect-error: a duration that nobody has
    const { values } = readDisclosures([{ ...row, duration: '31-days' }, null, 7, []]);
    expect(values).toEqual([]);
    const catalogues = { disclosureItems: [{ ...item, workingDays: 1.5 }] };
    expect(() => readDisclosures([row], { holidays, catalogues })).toThrow(/workingDays/u);
    // @ts-expect-error: no table of days off
    expect(() => readDisclosures([row], { holidays: { weekend: 'sunday' } })).toThrow(/holidays/u);
  });
});
