import { leafColumns, printCell, type ModelDocumentOptions } from 'danvan/report';
import { modelFields as fields, modelLifecycle, partyLayout as layout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { modelContext, modelRegisterTable } from '#inside/compose';
import { hierarchy, models } from '../../../support/campaign-documents.js';

const tableOf = (more: Partial<ModelDocumentOptions> = {}) => {
  const options = { hierarchy, issuer: 'ban', layout, models, fields, ...more };
  const context = modelContext(options, { documentKind: 'Báo cáo', documentSymbol: 'BC' });
  return modelRegisterTable(context);
};
const textsOf = (key: string, more?: Partial<ModelDocumentOptions>) =>
  tableOf(more).rows.map(({ cells }) => printCell(cells[key], 'vi'));

describe('modelRegisterTable', () => {
  it('lists every model once, in groups by field with their counts, and the total', () => {
    const { rows } = tableOf();
    expect(rows.filter(({ role }) => role === 'data')).toHaveLength(20);
    const heads = rows.filter(({ role }) => role !== 'data');
    expect(heads.map(({ cells }) => printCell(cells['model'], 'vi'))).toEqual([
      'Lĩnh vực kinh tế: 07 mô hình, điển hình',
      'Lĩnh vực văn hóa - xã hội: 06 mô hình, điển hình',
      'Lĩnh vực quốc phòng - an ninh: 04 mô hình, điển hình',
      'Lĩnh vực xây dựng hệ thống chính trị: 03 mô hình, điển hình',
      'Tổng cộng: 20 mô hình, điển hình',
    ]);
  });

  it('numbers the models of each group anew', () => {
    expect(textsOf('number').slice(0, 11)).toEqual([
      'I',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      'II',
      '1',
      '2',
    ]);
  });

  it('leaves out a field without models and keeps one that the catalogue does not have', () => {
    const some = models.slice(0, 1).map((model) => ({ ...model, field: 'rural' }));
    expect(textsOf('model', { models: some })[0]).toBe('Lĩnh vực rural: 01 mô hình, điển hình');
    expect(tableOf({ models: some }).rows).toHaveLength(3);
  });

  it('names hosts, partners and what is replicated; an unknown one by what was given', () => {
    const some = models.slice(0, 2).map((model, at) => ({
      ...model,
      partners: ['nong-dan', 'lost'],
      replicates: at === 1 ? 'economy-1' : 'elsewhere',
    }));
    expect(textsOf('host', { models: some })[1]).toBe('Xã A Dơk');
    expect(textsOf('partners', { models: some })[1]).toBe('Hội Nông dân huyện; lost');
    expect(textsOf('note', { models: some }).slice(1, 3)).toEqual([
      'nhân rộng từ “elsewhere”',
      'nhân rộng từ “Tổ tự quản sản xuất cà phê bền vững”',
    ]);
  });

  it('has columns of level and state only where their names are handed in', () => {
    const keysOf = (more?: Partial<ModelDocumentOptions>) =>
      leafColumns(tableOf(more).columns).map(({ key }) => key);
    expect(keysOf()).not.toContain('level');
    const levels = [{ id: 'commune', name: { vi: 'cấp xã' } }];
    const named = { levels, lifecycle: modelLifecycle };
    expect(keysOf(named)).toEqual(expect.arrayContaining(['level', 'state']));
    expect(textsOf('level', named).slice(1, 3)).toEqual(['district', 'Cấp xã']);
    expect(textsOf('state', named)[1]).toBe('Đăng ký');
  });
});
