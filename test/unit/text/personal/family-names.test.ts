import { expect, it } from 'vitest';
import {
  clanNames,
  familyNames,
  highlandNames,
  middleNames,
  unsureFamilyNames,
} from '#inside/text';

it('holds names with a capital, each once', () => {
  const families = [...familyNames, ...unsureFamilyNames, ...highlandNames];
  expect(new Set(families).size).toBe(families.length);
  for (const name of [...families, ...middleNames, ...clanNames]) {
    expect(name).toMatch(/^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}+)?$/u);
  }
});
