import { expect, it } from 'vitest';
import { familyNames, middleNames, pairFamilyNames, unsureFamilyNames } from '#inside/text';

it('holds names with a capital, each once', () => {
  const families = [...familyNames, ...unsureFamilyNames];
  expect(new Set(families).size).toBe(families.length);
  for (const name of [...families, ...middleNames]) {
    expect(name).toMatch(/^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}+)?$/u);
  }
  for (const name of pairFamilyNames) expect(familyNames).toContain(name);
});
