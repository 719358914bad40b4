import { expect, it } from 'vitest';
import { clanNames, familyNames, highlandNames, unsureFamilyNames } from '#inside/text';

it('holds names with a capital, each once, and none of the plains', () => {
  const families = [...familyNames, ...unsureFamilyNames, ...highlandNames];
  expect(new Set(families).size).toBe(families.length);
  for (const name of [...highlandNames, ...clanNames]) {
    expect(name).toMatch(/^\p{Lu}[’']?\p{Ll}*(?: \p{Lu}\p{Ll}*)?$/u);
  }
});
