import type { DemocracyWord } from '#room/democracy';

const legalBasis = 'Luật 10/2022/QH15, Mục 3 Chương II (Điều 25 đến Điều 29)';

const form = (id: string, vi: string, en: string): DemocracyWord => ({
  id,
  name: { vi, en },
  legalBasis,
});

/** The eight ways in which a commune asks its people; it takes one or several. */
export const consultationForms: readonly DemocracyWord[] = [
  form('dialogue-conference', 'hội nghị đối thoại', 'dialogue conference'),
  form('community-meeting', 'họp cộng đồng dân cư', 'community meeting'),
  form('letter-box', 'hòm thư góp ý, đường dây nóng', 'letter box and hotline'),
  form('ballot', 'phát phiếu lấy ý kiến', 'ballot'),
  form(
    'front-and-unions',
    'qua Ban Công tác Mặt trận và các tổ chức chính trị - xã hội',
    'through the Front and the unions',
  ),
  form('portal', 'qua trang thông tin điện tử', 'web portal'),
  form('networks', 'qua mạng viễn thông, mạng xã hội', 'telecom and social networks'),
  form('dialogue', 'tổ chức đối thoại, lấy ý kiến', 'dialogue'),
];
