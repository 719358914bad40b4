import { describe, expect, it } from 'vitest';
import { instrumentPart, type InstrumentSectionId } from '#inside/compose';
import { context } from '../../../support/coordination-facts.js';
import { instrument } from '../../../support/coordination-records.js';

const four = instrument('ct-2021-2025');
const passages = (id: InstrumentSectionId) => instrumentPart(id, four, context).passages;

describe('instrumentPart', () => {
  it('says all that a content holds', () => {
    const [first, second, third] = instrumentPart('contents', four, context).matters;
    expect(first).toEqual({
      title: 'Tuyên truyền, vận động Nhân dân',
      passages: [
        'Tuyên truyền chủ trương của Đảng, chính sách, pháp luật của Nhà nước.',
        'Vận động Nhân dân tham gia xây dựng nông thôn mới.',
        'Hoạt động: tuyên truyền, vận động; hướng dẫn',
        'Đối tượng: cán bộ, đảng viên; Nhân dân',
      ],
    });
    expect(second?.passages[1]).toBe('Văn bản thực hiện: Kế hoạch số 114-KH/TU');
    expect(third?.passages.slice(1)).toEqual([
      'Lồng ghép với: phong trào thi đua “Dân vận khéo”',
      'Thời gian: giai đoạn 2021 - 2025',
    ]);
  });

  it('has a matter for each party with responsibilities, with its heir', () => {
    const late = { ...context, day: '2025-02-03' };
    const { matters } = instrumentPart('responsibilities', four, late);
    expect(matters.map(({ title }) => title)[1]).toContain('(từ ngày 03/02/2025 là Ban Tuyên giáo');
    expect(matters).toHaveLength(4);
  });

  it('names parties, participants, focal points and funding', () => {
    expect(passages('parties')[0]).toBe('Ủy ban nhân dân tỉnh Mẫu: chủ trì');
    expect(passages('participants')[0]).toBe(
      'Các tổ chức chính trị - xã hội: nòng cốt; tuyên truyền, vận động đoàn viên, hội viên',
    );
    expect(passages('focal-points')).toHaveLength(2);
    expect(passages('funding')).toEqual([
      'Kinh phí thực hiện do mỗi bên bảo đảm theo phân cấp.',
      'Ủy ban nhân dân tỉnh Mẫu: ngân sách tỉnh',
    ]);
    expect(passages('mottoes')).toEqual(['“Dân biết, dân bàn, dân làm, dân kiểm tra”']);
  });

  it('puts those whom it concerns in one sentence, and names no campaign twice', () => {
    const audiences = ['cán bộ', 'đảng viên'];
    expect(instrumentPart('audiences', { ...four, audiences }, context).passages).toEqual([
      'cán bộ, đảng viên',
    ]);
    const campaigns = ['dan-van-kheo', 'Cuộc vận động khác'];
    expect(instrumentPart('campaigns', { ...four, campaigns }, context).passages).toEqual([
      'Cuộc vận động khác',
    ]);
  });

  it('turns contents without a word of their own into passages', () => {
    const { passages: titles, matters } = instrumentPart(
      'contents',
      instrument('kh-2024'),
      context,
    );
    expect([titles, matters]).toEqual([['Kiểm tra tại cơ sở'], []]);
  });

  it('says what it replaces, and nothing where there is nothing', () => {
    const replacing = { ...four, replaces: 'kh-2024' };
    expect(instrumentPart('term', replacing, context).passages[1]).toBe(
      'Thay thế Kế hoạch năm 2024',
    );
    expect(instrumentPart('methods', instrument('kh-2024'), context)).toEqual({
      passages: [],
      matters: [],
    });
  });
});
