import { receptionIndicators } from './reception.js';
import { by } from './by.js';
import { seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow, rate } from './rows.js';

/** Dialogue of those who lead with the people. */
const dialogues = () => [
  flow(
    'dialogues.events',
    [
      'Số cuộc đối thoại của người đứng đầu cấp ủy, chính quyền với Nhân dân',
      'Dialogues of leaders with the people',
      as.sessions,
    ],
    {
      ...by('level', 'dialogue-kind'),
      ...seenIn.press,
      called: [
        'cuộc đối thoại',
        'đối thoại trực tiếp',
        'hội nghị đối thoại',
        'đối thoại với nhân dân',
        'tiếp xúc, đối thoại',
        'đối thoại',
      ],
    },
  ),
  flow(
    'dialogues.attendances',
    ['Số lượt người dự đối thoại', 'Attendances at dialogues', as.attendances],
    {
      ...by('level'),
      ...seenIn.press,
      sessions: 'dialogues.events',
      called: ['lượt người dự đối thoại', 'người tham gia đối thoại'],
    },
  ),
  flow(
    'dialogues.opinions',
    ['Số ý kiến, kiến nghị tại đối thoại', 'Opinions raised at dialogues', as.opinions],
    {
      ...by('level'),
      ...seenIn.press,
      dimensions: ['topic'],
      called: [
        'ý kiến tại đối thoại',
        'ý kiến, kiến nghị tại hội nghị đối thoại',
        'ý kiến phát biểu',
        'ý kiến về xây dựng đảng tại đối thoại',
      ],
    },
  ),
  flow(
    'dialogues.opinions-answered',
    ['Số ý kiến tại đối thoại được trả lời, giải quyết', 'Opinions answered', as.opinions],
    {
      ...by('level', 'answer-mode'),
      ...seenIn.press,
      partOf: 'dialogues.opinions',
      called: [
        'ý kiến được trả lời',
        'trả lời trực tiếp',
        'ý kiến được giải quyết',
        'giải đáp trực tiếp',
      ],
    },
  ),
  rate(
    'dialogues.answer-rate',
    ['Tỷ lệ ý kiến tại đối thoại được trả lời', 'Answer rate at dialogues'],
    {
      ...by('level'),
      ...seenIn.press,
      of: ['dialogues.opinions-answered', 'dialogues.opinions'],
      called: ['tỷ lệ ý kiến được trả lời', 'tỷ lệ ý kiến được giải quyết'],
    },
  ),
];

/** Those who lead and the people, face to face. */
export const dialogueIndicators = () => [...dialogues(), ...receptionIndicators()];
