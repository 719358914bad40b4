import { describe, expect, it } from 'vitest';
import { withoutPersonalData } from '#inside/democracy';

const sift = (row: unknown) => {
  const { value, findings } = withoutPersonalData(row);
  return { value, found: findings.map(({ code, path }) => [code, ...path]) };
};

describe('withoutPersonalData', () => {
  it.each([
    'name',
    'Full Name',
    'full_name',
    'Họ và tên',
    'ho_ten',
    'hoTen',
    'SĐT',
    'CCCD',
    'địa chỉ',
  ])('takes out a field called %s', (field) => {
    expect(sift({ id: 'p1', [field]: 'x' })).toEqual({
      value: { id: 'p1' },
      found: [['democracy/personal-field', field]],
    });
  });

  it.each([
    ['ông Nguyễn Văn An khiếu nại', 'name'],
    ['do bà Hồ Thị Bưởi gửi', 'name'],
    ['do bà Hồ Thị Bưởi gửi'.normalize('NFD'), 'name'],
    ['liên hệ 0912 345 678', 'number'],
    ['số 012345678901', 'number'],
    ['+84 912.345.678', 'number'],
  ])('takes out the text “%s”', (note, held) => {
    const { value, findings } = withoutPersonalData({ id: 'p1', note });
    expect(value).toEqual({ id: 'p1' });
    expect(findings).toMatchObject([{ params: { field: 'note', held } }]);
    expect(JSON.stringify(findings)).not.toContain('Bưởi');
  });

  it.each([
    'bà con Khmer ấp 3 góp 200 ngày công',
    'anh em, bạn bè; chị em phụ nữ',
    'tuyến Bà Rịa - Vũng Tàu dài 12 km, kinh phí 1.200.000.000 đồng',
    'theo Quyết định 844-QĐ/HU ngày 20/12/2022',
  ])('keeps the text “%s”', (note) => {
    expect(sift({ note })).toEqual({ value: { note }, found: [] });
  });

  it('looks into lists and records within a row, and leaves ids alone', () => {
    const row = {
      id: 'ong-an',
      rounds: [{ votesFor: 1, voter: 'x', phone: 1 }],
      source: { text: 'ông Lê An' },
    };
    expect(sift(row)).toEqual({
      value: { id: 'ong-an', rounds: [{ votesFor: 1, voter: 'x' }], source: {} },
      found: [
        ['democracy/personal-field', 'rounds', 0, 'phone'],
        ['democracy/personal-text', 'source', 'text'],
      ],
    });
  });

  it('reads every text and the names of fields, and keeps long numbers that are ids', () => {
    const name = 'ông Nguyễn Văn An';
    const row = {
      id: '012345678901',
      unit: name,
      evidence: ['vb-1', name, '0912345678'],
      beneficiaries: { poor: 2, [name]: 1 },
      source: { document: '0912345678', locator: name },
      project: 'gọi 0912 345 678',
    };
    const { value, findings } = withoutPersonalData(row);
    expect(value).toEqual({
      id: '012345678901',
      evidence: ['vb-1', '0912345678'],
      beneficiaries: { poor: 2 },
      source: {},
    });
    expect(findings.map(({ path }) => path.join('.'))).toEqual([
      'unit',
      'evidence.1',
      'beneficiaries',
      'source.document',
      'source.locator',
      'project',
    ]);
    expect(JSON.stringify(findings)).not.toContain('An');
  });
});
