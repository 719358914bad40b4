import { documentIssuers as issuers, documentKinds as kinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { createNumberReader } from '#inside/documents';

const read = createNumberReader({ kinds, issuers });

describe('createNumberReader', () => {
  it('takes an unknown symbol that is a body for an official letter, and only that', () => {
    const letter = read('249/MTTQ-BTT');
    expect(letter.ok && letter.value.kindSymbol).toBeUndefined();
    const other = createNumberReader({ kinds })('249/MTTQ-BTT');
    expect(other.ok && [other.value.kindSymbol, other.value.doubts]).toEqual([
      'MTTQ',
      ['unknown-kind'],
    ]);
    const joint = read('249/MTTQ/BTT');
    expect(joint.ok && joint.value.kindSymbol).toBe('MTTQ');
  });

  it('takes the spelling of the table where it is but one', () => {
    const spelt = ['79-CTR/TU', '11-qđI/TW', '5-xYz/TU'].map((text) => {
      const result = read(text);
      return result.ok && result.value.kindSymbol;
    });
    expect(spelt).toEqual(['CTr', 'QĐi', 'xYz']);
  });

  it('reads a number after a failure, and texts in NFD', () => {
    expect(read('x').ok).toBe(false);
    const decomposed = read('844-QĐ/HU'.normalize('NFD'));
    expect(decomposed.ok && decomposed.value.kindSymbol).toBe('QĐ');
  });
});
