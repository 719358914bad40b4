import { modelFields } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

describe('modelFields', () => {
  it('are the four fields that Đak Đoa reported by in 2022', () => {
    expect(modelFields.map(({ name }) => name.vi)).toEqual([
      'kinh tế',
      'văn hóa - xã hội',
      'quốc phòng - an ninh',
      'xây dựng hệ thống chính trị',
    ]);
  });

  it('have ids and names of their own, in both languages, and cannot be changed', () => {
    for (const key of [
      modelFields.map(({ id }) => id),
      modelFields.map(({ name }) => name.vi),
      modelFields.map(({ name }) => name.en),
    ]) {
      expect(new Set(key).size).toBe(4);
      expect(key).not.toContain(undefined);
    }
    expect([modelFields, ...modelFields].every((each) => Object.isFrozen(each))).toBe(true);
  });
});
