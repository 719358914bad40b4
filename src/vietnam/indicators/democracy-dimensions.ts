import type { DimensionRow } from './dimension-rows.js';

const other = ['other', 'khác', 'other'] as const;

/** Of what the people know, decide and are asked. */
export const democracyRows: readonly DimensionRow[] = [
  [
    'decision-content',
    'content',
    ['nội dung bàn, quyết định', 'content of decisions'],
    [
      ['infrastructure', 'đóng góp xây dựng hạ tầng', 'contributions to infrastructure'],
      ['contributions', 'thu, chi, quản lý khoản đóng góp', 'use of contributions'],
      ['given-assets', 'kinh phí, tài sản được giao', 'funds and assets given'],
      ['sponsored', 'khoản được tài trợ, hỗ trợ', 'sponsored funds'],
      ['convention', 'hương ước, quy ước', 'village convention'],
      ['election', 'bầu, cho thôi', 'election and dismissal'],
      ['self-governance', 'công việc tự quản khác', 'other self-governed matters'],
    ],
  ],
  [
    'decision-form',
    'form',
    ['hình thức quyết định', 'form of deciding'],
    [
      ['meeting', 'họp cộng đồng dân cư', 'meeting'],
      ['ballot', 'phát phiếu lấy ý kiến', 'ballot'],
      ['online', 'biểu quyết trực tuyến', 'online vote'],
    ],
  ],
  [
    'disclosure-form',
    'form',
    ['hình thức công khai', 'form of disclosure'],
    [
      ['office', 'niêm yết tại trụ sở', 'posted at the office'],
      ['hall', 'niêm yết tại nhà văn hóa', 'posted at the culture house'],
      ['portal', 'cổng thông tin điện tử', 'portal'],
      ['loudspeaker', 'hệ thống truyền thanh', 'loudspeakers'],
      ['village-head', 'qua trưởng thôn, tổ trưởng', 'through heads of villages'],
      other,
    ],
  ],
  [
    'disclosure-time',
    'time',
    ['thời hạn công khai', 'time of disclosure'],
    [
      ['30-days', '30 ngày', '30 days'],
      ['90-days', '90 ngày', '90 days'],
      ['standing', 'thường xuyên', 'standing'],
      other,
    ],
  ],
  [
    'consultation-form',
    'form',
    ['hình thức lấy ý kiến', 'form of consultation'],
    [
      ['dialogue-conference', 'hội nghị đối thoại', 'dialogue conference'],
      ['community-meeting', 'họp cộng đồng dân cư', 'community meeting'],
      ['letter-box', 'hòm thư, đường dây nóng', 'letter box and hotline'],
      ['ballot', 'phát phiếu', 'ballot'],
      ['front-and-unions', 'qua Mặt trận, đoàn thể', 'through the Front and the unions'],
      ['portal', 'trang thông tin điện tử', 'web portal'],
      ['networks', 'mạng viễn thông, mạng xã hội', 'telecom and social networks'],
      ['dialogue', 'tổ chức đối thoại', 'dialogue'],
    ],
  ],
];
