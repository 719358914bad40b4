import { describe, expect, it } from 'vitest';
import { democracyCatalogues } from 'danvan/vietnam';

describe('what the people are asked about', () => {
  it('has congress documents, draft laws, site clearance and plans among others', () => {
    const topics = (democracyCatalogues.consultationTopics ?? []).map(({ id }) => id);
    expect(new Set(topics).size).toBe(topics.length);
    expect(topics).toEqual(
      expect.arrayContaining(['congress-documents', 'draft-laws', 'site-clearance', 'land-use']),
    );
  });
});
