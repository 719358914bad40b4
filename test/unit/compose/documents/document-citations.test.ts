import { createHierarchy } from 'danvan';
import { createDocumentRegister, type DocumentInput } from 'danvan/documents';
import { documentCitations } from 'danvan/report';
import { documentKinds as kinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const hierarchy = createHierarchy([{ id: 'hu', name: 'Huyện ủy Đak Đoa' }]);
const cited = (document: Omit<DocumentInput, 'id'>) => {
  const register = createDocumentRegister({ documents: [{ id: 'd', ...document }], kinds });
  return documentCitations({ register, kinds, hierarchy })('d');
};

describe('documentCitations', () => {
  it('says kind, number, day, issuer and subject', () => {
    const title = 'Tăng cường đi cơ sở nắm tình hình nhân dân';
    const row = { number: '114-KH/HU', date: '2022-03-01', issuers: ['hu'], title };
    expect(cited(row)).toBe(
      'Kế hoạch số 114-KH/HU ngày 01 tháng 3 năm 2022 của Huyện ủy Đak Đoa về tăng cường đi cơ sở nắm ' +
        'tình hình nhân dân',
    );
  });

  it('joins the subject as its words ask for', () => {
    expect(cited({ number: '844-QĐ/HU', title: 'Quy chế công tác dân vận' })).toBe(
      'Quyết định số 844-QĐ/HU ban hành Quy chế công tác dân vận',
    );
    expect(cited({ number: '844-QĐ/HU', title: 'Về việc kiện toàn' })).toBe(
      'Quyết định số 844-QĐ/HU về việc kiện toàn',
    );
  });

  it('invents neither kind nor issuer', () => {
    expect(cited({ number: '12-XX/HU' })).toBe('Văn bản số 12-XX/HU');
    expect(cited({ number: '844-QĐ/HU', issuers: ['xa-9'] })).toBe(
      'Quyết định số 844-QĐ/HU của …………',
    );
    const register = createDocumentRegister({ documents: [], kinds });
    expect(documentCitations({ register, kinds })('d')).toBeUndefined();
  });
});
