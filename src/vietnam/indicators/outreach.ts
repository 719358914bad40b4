import { by } from './by.js';
import { derived, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow, rate } from './rows.js';

const told = () => ({ ...by('organization', 'level'), dimensions: ['topic'] });

/** Meetings that tell and persuade. */
export const outreachIndicators = () => [
  flow('outreach.sessions', ['Số cuộc tuyên truyền, vận động', 'Outreach sessions', as.sessions], {
    ...told(),
    ...seenIn.tayNinh,
    called: [
      'cuộc tuyên truyền',
      'buổi tuyên truyền',
      'hội nghị tuyên truyền',
      'đợt tuyên truyền',
      'tuyên truyền, vận động',
      'tuyên truyền',
    ],
  }),
  flow(
    'outreach.attendances',
    ['Số lượt người tham dự tuyên truyền, vận động', 'Outreach attendances', as.attendances],
    {
      ...told(),
      ...seenIn.tayNinh,
      sessions: 'outreach.sessions',
      called: [
        'lượt người nghe',
        'lượt người tham dự',
        'lượt người tham gia',
        'lượt đoàn viên, hội viên tham gia',
      ],
    },
  ),
  rate(
    'outreach.attendances-per-session',
    ['Bình quân lượt người một cuộc tuyên truyền', 'Attendances per outreach session'],
    {
      ...derived,
      ...by('organization', 'level'),
      of: ['outreach.attendances', 'outreach.sessions'],
      unit: { vi: 'lượt người/cuộc', en: 'per session' },
      factor: 1,
      decimals: 1,
      called: ['bình quân lượt người mỗi cuộc'],
    },
  ),
];
