import type { DimensionRow } from './dimension-rows.js';

const other = ['other', 'khác', 'other'] as const;

/** By whom and where. */
export const bodyRows: readonly DimensionRow[] = [
  [
    'level',
    'level',
    ['cấp', 'level'],
    [
      ['central', 'trung ương', 'central'],
      ['province', 'cấp tỉnh', 'province'],
      ['district', 'cấp huyện', 'district'],
      ['commune', 'cấp xã', 'commune'],
      ['village', 'thôn, tổ dân phố', 'village or residential group'],
    ],
  ],
  [
    'organization',
    'organization',
    ['tổ chức', 'organization'],
    [
      ['front', 'Mặt trận Tổ quốc', 'Fatherland Front'],
      ['trade-union', 'Công đoàn', 'trade union'],
      ['farmers-union', 'Hội Nông dân', "farmers' union"],
      ['youth-union', 'Đoàn Thanh niên', 'youth union'],
      ['womens-union', 'Hội Liên hiệp Phụ nữ', "women's union"],
      ['veterans-association', 'Hội Cựu chiến binh', 'veterans association'],
      ['mass-associations', 'Hội quần chúng', 'mass associations'],
      other,
    ],
  ],
  [
    'gender',
    'gender',
    ['giới tính', 'gender'],
    [
      ['male', 'nam', 'male'],
      ['female', 'nữ', 'female'],
    ],
  ],
  [
    'ethnicity',
    'ethnicity',
    ['dân tộc', 'ethnicity'],
    [
      ['kinh', 'dân tộc Kinh', 'Kinh'],
      ['minority', 'dân tộc thiểu số', 'ethnic minorities'],
    ],
  ],
  [
    'settlement-kind',
    'settlement-kind',
    ['loại hình', 'kind of settlement'],
    [
      ['village', 'thôn, bản, ấp, làng', 'village'],
      ['residential-group', 'tổ dân phố', 'residential group'],
    ],
  ],
  [
    'sphere',
    'sphere',
    ['lĩnh vực dân chủ ở cơ sở', 'sphere of democracy'],
    [
      ['commune', 'xã, phường, đặc khu', 'commune'],
      ['agency', 'cơ quan, đơn vị', 'agency'],
      ['workplace', 'nơi làm việc', 'workplace'],
      ['armed-forces', 'lực lượng vũ trang', 'armed forces'],
    ],
  ],
  [
    'agency-kind',
    'agency-kind',
    ['loại cơ quan', 'kind of agency'],
    [
      ['agency', 'cơ quan hành chính', 'administrative agency'],
      ['service-unit', 'đơn vị sự nghiệp công lập', 'public service unit'],
      other,
    ],
  ],
  [
    'ownership',
    'ownership',
    ['loại doanh nghiệp', 'ownership'],
    [
      ['state', 'doanh nghiệp nhà nước', 'state-owned'],
      ['other', 'doanh nghiệp khác', 'other'],
    ],
  ],
  [
    'force',
    'force',
    ['lực lượng', 'force'],
    [
      ['army', 'Quân đội', 'army'],
      ['police', 'Công an', 'police'],
      ['border-guard', 'Bộ đội Biên phòng', 'border guard'],
      ['militia', 'dân quân tự vệ', 'militia'],
    ],
    'open',
  ],
];
