import type { DimensionRow } from './dimension-rows.js';

const other = ['other', 'khác', 'other'] as const;

/** Of models, works and commendations. */
export const campaignRows: readonly DimensionRow[] = [
  [
    'model-field',
    'field',
    ['lĩnh vực “Dân vận khéo”', 'field of models'],
    [
      ['economy', 'kinh tế', 'economy'],
      ['culture-society', 'văn hóa - xã hội', 'culture and society'],
      ['defence-security', 'quốc phòng - an ninh', 'defence and security'],
      ['political-system', 'xây dựng hệ thống chính trị', 'building the political system'],
      ['new-countryside', 'xây dựng nông thôn mới', 'building the new countryside'],
    ],
  ],
  [
    'model-subject',
    'subject',
    ['chủ thể', 'subject'],
    [
      ['model', 'mô hình', 'model'],
      ['collective', 'điển hình tập thể', 'exemplary collective'],
      ['individual', 'điển hình cá nhân', 'exemplary individual'],
    ],
  ],
  [
    'award-form',
    'form',
    ['hình thức khen thưởng', 'form of commendation'],
    [
      ['order', 'huân chương, huy chương', 'order or medal'],
      ['certificate-of-merit', 'bằng khen', 'certificate of merit'],
      ['certificate', 'giấy khen', 'certificate'],
      ['praise', 'biểu dương', 'public praise'],
      other,
    ],
  ],
  [
    'award-level',
    'level',
    ['cấp khen thưởng', 'level of commendation'],
    [
      ['central', 'trung ương', 'central'],
      ['province', 'cấp tỉnh', 'province'],
      ['district', 'cấp huyện', 'district'],
      ['commune', 'cấp xã, cơ sở', 'commune'],
    ],
  ],
  [
    'house-work',
    'work',
    ['xây mới, sửa chữa', 'built or repaired'],
    [
      ['built', 'xây mới', 'built'],
      ['repaired', 'sửa chữa', 'repaired'],
    ],
  ],
  [
    'work-kind',
    'work',
    ['loại công trình', 'kind of works'],
    [
      ['road', 'đường giao thông', 'road'],
      ['bridge', 'cầu', 'bridge'],
      ['irrigation', 'thủy lợi, kênh mương', 'irrigation'],
      ['culture-house', 'nhà văn hóa', 'culture house'],
      ['lighting', 'điện chiếu sáng', 'lighting'],
      ['school', 'trường học', 'school'],
      other,
    ],
  ],
  [
    'dossier-state',
    'state',
    ['trạng thái hồ sơ', 'state of the dossier'],
    [
      ['draft', 'đang nhập', 'draft'],
      ['sent', 'đã gửi', 'sent'],
      ['approved', 'được phê duyệt', 'approved'],
      ['refused', 'bị từ chối', 'refused'],
    ],
  ],
];
