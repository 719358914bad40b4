import { by } from './by.js';
import { acts, inferred, practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow } from './rows.js';

/** What the people are asked. */
export const consultationIndicators = () => [
  flow(
    'consultations.items',
    ['Số nội dung lấy ý kiến Nhân dân', 'Matters on which people were consulted', as.matters],
    {
      ...acts.democracy,
      ...seenIn.bacGiang,
      // One matter is put to the people in several forms.
      dimensions: ['form', 'topic'],
      overlapping: ['form'],
      called: [
        'lấy ý kiến nhân dân',
        'nội dung lấy ý kiến',
        'lấy ý kiến về văn kiện',
        'tham gia ý kiến',
      ],
    },
  ),
  flow(
    'consultations.sessions',
    ['Số hội nghị, cuộc lấy ý kiến', 'Meetings of consultation', as.sessions],
    {
      ...practice,
      ...by('level'),
      dimensions: ['topic'],
      called: [
        'hội nghị lấy ý kiến',
        'hội nghị góp ý',
        'hội nghị góp ý dự thảo',
        'cuộc lấy ý kiến',
      ],
    },
  ),
  flow(
    'consultations.attendances',
    ['Số lượt người dự lấy ý kiến', 'Attendances at consultations', as.attendances],
    {
      ...practice,
      ...by('level'),
      sessions: 'consultations.sessions',
      called: ['lượt người tham gia góp ý', 'lượt người tham gia ý kiến'],
    },
  ),
  flow('consultations.opinions', ['Số ý kiến tham gia', 'Opinions received', as.opinions], {
    ...acts.democracy,
    ...seenIn.bacGiang,
    dimensions: ['form', 'topic'],
    overlapping: ['form'],
    called: ['ý kiến tham gia', 'ý kiến góp ý', 'lượt ý kiến', 'ý kiến đóng góp'],
  }),
  flow(
    'consultations.opinions-accepted',
    ['Số ý kiến được tiếp thu', 'Opinions accepted', as.opinions],
    {
      ...acts.democracy,
      ...seenIn.bacGiang,
      dimensions: ['form', 'topic'],
      overlapping: ['form'],
      partOf: 'consultations.opinions',
      called: ['ý kiến được tiếp thu', 'tiếp thu ý kiến'],
    },
  ),
  flow(
    'consultations.opinions-explained',
    ['Số ý kiến được giải trình', 'Opinions answered with reasons', as.opinions],
    {
      ...acts.democracy,
      ...inferred,
      dimensions: ['form', 'topic'],
      overlapping: ['form'],
      partOf: 'consultations.opinions',
      called: ['ý kiến được giải trình', 'giải trình ý kiến', 'báo cáo giải trình'],
    },
  ),
];
