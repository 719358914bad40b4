import { by } from './by.js';
import { inferred, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { coverage, flow, rate } from './rows.js';

const surveyed = { dimensions: ['survey'] } as const;

/** How communes are rated, and how satisfied people are. */
export const ratingIndicators = () => [
  coverage(
    'ratings.communes-rated',
    [
      'Số xã, phường, đặc khu được xếp loại thực hiện dân chủ ở cơ sở',
      'Communes rated on grassroots democracy',
      as.communes,
    ],
    {
      ...by('grade'),
      ...inferred,
      partOf: 'background.communes',
      called: ['xã được xếp loại', 'xếp loại thực hiện qcdc', 'xếp loại thực hiện dân chủ'],
    },
  ),
  coverage('ratings.communes-good', ['Số xã xếp loại Tốt', 'Communes rated good', as.communes], {
    ...seenIn.bacGiang,
    partOf: 'ratings.communes-rated',
    called: ['xã xếp loại tốt', 'xếp loại tốt', 'đạt loại tốt'],
  }),
  flow(
    'satisfaction.responses',
    ['Số phiếu khảo sát hợp lệ', 'Valid survey responses', as.responses],
    {
      ...surveyed,
      ...seenIn.bacGiang,
      called: ['phiếu khảo sát', 'phiếu hợp lệ', 'phiếu lấy ý kiến', 'phiếu thu về'],
    },
  ),
  flow('satisfaction.satisfied', ['Số phiếu hài lòng', 'Satisfied responses', as.responses], {
    ...surveyed,
    ...inferred,
    partOf: 'satisfaction.responses',
    called: ['phiếu hài lòng', 'phiếu đánh giá hài lòng'],
  }),
  rate('satisfaction.rate', ['Tỷ lệ hài lòng của người dân, tổ chức', 'Satisfaction rate'], {
    ...surveyed,
    ...inferred,
    of: ['satisfaction.satisfied', 'satisfaction.responses'],
    called: ['tỷ lệ hài lòng', 'mức độ hài lòng', 'chỉ số hài lòng'],
  }),
];
