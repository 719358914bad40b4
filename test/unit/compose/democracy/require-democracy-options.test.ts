import { democracyCatalogues as catalogues, partyLayout as layout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { requireDemocracyOptions } from '#inside/compose';
import { createHierarchy } from '#inside/organization';

const hierarchy = createHierarchy([]);
const options = { hierarchy, layout, issuer: 'ban', records: {}, catalogues };

it('takes lists and words that there are, and refuses others', () => {
  expect(requireDemocracyOptions(options)).toBe(options);
  const strange = { ...options, lists: JSON.parse('["decsions"]') };
  expect(() => requireDemocracyOptions(strange)).toThrow('lists');
  const nameless = { ...options, catalogues: JSON.parse('{ "levels": [{ "id": "a" }] }') };
  expect(() => requireDemocracyOptions(nameless)).toThrow('catalogues');
});
