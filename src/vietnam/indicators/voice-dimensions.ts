import type { DimensionRow } from './dimension-rows.js';

const other = ['other', 'khác', 'other'] as const;
const land = ['land', 'đất đai', 'land'] as const;
const policy = ['policy', 'chế độ, chính sách', 'benefits and policies'] as const;

/** Of supervision, dialogue, letters and ratings. */
export const voiceRows: readonly DimensionRow[] = [
  [
    'supervision-form',
    'form',
    ['hình thức giám sát', 'form of supervision'],
    [
      ['documents', 'nghiên cứu, xem xét văn bản', 'study of documents'],
      ['delegation', 'tổ chức đoàn giám sát', 'delegation'],
      ['boards', 'thông qua các ban của Nhân dân', "through the people's boards"],
      ['joint', 'tham gia với cơ quan có thẩm quyền', 'with the competent body'],
    ],
  ],
  [
    'criticism-form',
    'form',
    ['hình thức phản biện', 'form of social criticism'],
    [
      ['conference', 'hội nghị phản biện', 'conference'],
      ['written', 'gửi dự thảo lấy ý kiến', 'draft sent out for opinions'],
      ['dialogue', 'đối thoại trực tiếp', 'direct dialogue'],
    ],
  ],
  [
    'dialogue-kind',
    'kind',
    ['loại đối thoại', 'kind of dialogue'],
    [
      ['periodic', 'định kỳ', 'periodic'],
      ['ad-hoc', 'đột xuất', 'ad hoc'],
      ['topical', 'chuyên đề', 'topical'],
    ],
    'open',
  ],
  [
    'reception-kind',
    'kind',
    ['loại tiếp công dân', 'kind of reception'],
    [
      ['regular', 'thường xuyên', 'regular'],
      ['head', 'người đứng đầu tiếp', 'by the head'],
      ['delegated', 'ủy quyền tiếp', 'delegated'],
    ],
  ],
  [
    'answer-mode',
    'mode',
    ['cách trả lời', 'way of answering'],
    [
      ['direct', 'trả lời trực tiếp', 'answered directly'],
      ['later', 'tiếp thu, trả lời sau', 'answered later'],
    ],
  ],
  [
    'dispute-kind',
    'kind',
    ['loại mâu thuẫn, tranh chấp', 'kind of dispute'],
    [
      ['civil', 'dân sự', 'civil'],
      ['family', 'hôn nhân và gia đình', 'marriage and family'],
      land,
      ['environment', 'môi trường', 'environment'],
      other,
    ],
  ],
  [
    'complaint-field',
    'field',
    ['lĩnh vực khiếu nại', 'field of complaints'],
    [land, policy, other],
  ],
  [
    'denunciation-field',
    'field',
    ['lĩnh vực tố cáo', 'field of denunciations'],
    [
      ['administration', 'hành chính', 'administration'],
      ['corruption', 'tham nhũng', 'corruption'],
      ['judiciary', 'tư pháp', 'judiciary'],
      other,
    ],
  ],
  [
    'feedback-field',
    'field',
    ['lĩnh vực kiến nghị, phản ánh', 'field of feedback'],
    [policy, land, other],
  ],
  [
    'group-kind',
    'kind',
    ['loại tổ', 'kind of group'],
    [
      ['self-governing', 'tổ tự quản', 'self-governing group'],
      ['security', 'tổ an ninh nhân dân', "people's security group"],
      other,
    ],
  ],
  [
    'grade',
    'grade',
    ['mức xếp loại', 'grade'],
    [
      ['good', 'tốt', 'good'],
      ['fair', 'khá', 'fair'],
      ['average', 'trung bình', 'average'],
      ['weak', 'yếu', 'weak'],
    ],
  ],
];
