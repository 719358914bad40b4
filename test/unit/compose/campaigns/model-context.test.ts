import { en } from 'danvan';
import type { ModelDocumentOptions } from 'danvan/report';
import { modelFields as fields, partyLayout as layout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { modelContext } from '#inside/compose';
import { hierarchy, models } from '../../../support/campaign-documents.js';

const kind = { documentKind: 'Báo cáo', documentSymbol: 'BC' };
const contextOf = (more: Partial<ModelDocumentOptions> = {}) =>
  modelContext({ hierarchy, issuer: 'ban', layout, models, fields, ...more }, kind);
const [first] = models;
if (first === undefined) throw new Error('no model');

describe('modelContext', () => {
  it('is of the cohort that all models share', () => {
    expect(contextOf()).toMatchObject({ inYear: ' năm 2022', date: '2022' });
    expect(contextOf({ locale: en }).inYear).toBe(' in 2022');
    expect(contextOf({ year: 2023 })).toMatchObject({ inYear: ' năm 2023', date: '2023' });
  });

  it('is of no year where there are several, and stands in the last of them', () => {
    const several = [...models, { ...first, id: 'old', cohort: 2021 }];
    expect(contextOf({ models: several })).toMatchObject({ inYear: '', date: '2022' });
  });

  it('needs a year or a date without models', () => {
    const code = 'INVALID_ARGUMENT';
    expect(() => contextOf({ models: [] })).toThrow(expect.objectContaining({ code }));
    expect(contextOf({ models: [], date: '2022-12-20' }).inYear).toBe('');
  });

  it('groups models by field and loses none of an unknown one', () => {
    const { byField } = contextOf({ models: [...models, { ...first, field: 'rural' }] });
    expect(byField.map(({ name, models: some }) => [name, some.length])).toEqual([
      ['kinh tế', 7],
      ['văn hóa - xã hội', 6],
      ['quốc phòng - an ninh', 4],
      ['xây dựng hệ thống chính trị', 3],
      ['rural', 1],
    ]);
  });
});
