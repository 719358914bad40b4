import { indicators, modelFields, newCountrysideField, newCountrysideTally } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

describe('newCountrysideField', () => {
  it('is a fifth with an indicator and a rule of its own', () => {
    expect(modelFields.map(({ id }) => id)).not.toContain(newCountrysideField.id);
    expect(newCountrysideTally.fields).toEqual([newCountrysideField.id]);
    expect(indicators.map(({ code }) => code)).toContain(newCountrysideTally.indicator);
  });
});
