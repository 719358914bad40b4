import { by } from './by.js';
import { inferred, practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow } from './rows.js';

const seen = () => ({ ...by('level'), ...seenIn.dakNong });

/** What voters and citizens bring to people's councils. */
export const councilIndicators = () => [
  flow(
    'councils.reception-visits',
    [
      'Số lượt công dân Thường trực Hội đồng nhân dân tiếp',
      "Receptions by the standing body of the people's council",
      as.receptions,
    ],
    {
      ...seen(),
      called: [
        'thường trực hđnd tiếp',
        'hđnd tỉnh tiếp',
        'lượt công dân thường trực hđnd tiếp',
        'tiếp lượt công dân',
      ],
    },
  ),
  flow(
    'councils.petitions-received',
    [
      'Số đơn Thường trực Hội đồng nhân dân tiếp nhận',
      "Letters received by the people's council",
      as.letters,
    ],
    {
      ...seen(),
      called: ['đơn thường trực hđnd nhận', 'hđnd tiếp nhận đơn', 'nhận đơn'],
    },
  ),
  flow(
    'councils.petitions-forwarded',
    [
      'Số đơn Hội đồng nhân dân chuyển cơ quan có thẩm quyền',
      'Letters forwarded by the council',
      as.letters,
    ],
    {
      ...seen(),
      partOf: 'councils.petitions-received',
      // Letters of earlier periods are among them.
      relations: 'usual',
      called: [
        'chuyển đơn',
        'đơn chuyển cơ quan có thẩm quyền',
        'chuyển đơn đến cơ quan có thẩm quyền',
        'đơn hđnd chuyển cơ quan có thẩm quyền',
      ],
    },
  ),
  flow(
    'councils.voter-meetings',
    ['Số cuộc tiếp xúc cử tri', 'Meetings with voters', as.meetings],
    {
      ...by('level'),
      ...practice,
      called: ['cuộc tiếp xúc cử tri', 'hội nghị tiếp xúc cử tri', 'tiếp xúc cử tri'],
    },
  ),
  flow(
    'councils.voter-attendances',
    ['Số lượt cử tri tham dự', 'Attendances of voters', as.attendances],
    {
      ...by('level'),
      ...practice,
      sessions: 'councils.voter-meetings',
      called: ['lượt cử tri', 'cử tri tham dự', 'lượt cử tri tham gia'],
    },
  ),
  flow(
    'councils.voter-meeting-opinions',
    ['Số ý kiến tại các cuộc tiếp xúc cử tri', 'Opinions at meetings with voters', as.opinions],
    {
      ...by('level'),
      ...practice,
      dimensions: ['topic'],
      partOf: 'councils.voter-opinions',
      relations: 'usual',
      called: [
        'ý kiến tại tiếp xúc cử tri',
        'ý kiến phát biểu của cử tri',
        'ý kiến tại hội nghị tiếp xúc cử tri',
      ],
    },
  ),
  flow(
    'councils.voter-opinions',
    ['Số ý kiến, kiến nghị, phản ánh cử tri tiếp nhận', 'Voter opinions received', as.opinions],
    {
      ...seen(),
      dimensions: ['topic'],
      called: [
        'ý kiến, kiến nghị của cử tri',
        'ý kiến cử tri',
        'kiến nghị của cử tri',
        'ý kiến, kiến nghị, phản ánh của cử tri',
        'tiếp nhận ý kiến',
      ],
    },
  ),
  // Classified and put together, opinions are another unit than those received: no whole of theirs.
  flow(
    'councils.voter-opinions-classified',
    ['Số ý kiến cử tri sau phân loại, tổng hợp', 'Voter opinions put together', as.opinions],
    {
      ...by('level'),
      ...inferred,
      dimensions: ['topic'],
      called: ['phân loại, tổng hợp', 'ý kiến được phân loại', 'ý kiến đã tổng hợp'],
    },
  ),
  flow(
    'councils.voter-opinions-forwarded',
    [
      'Số ý kiến cử tri chuyển Ủy ban nhân dân giải quyết',
      "Voter opinions forwarded to the people's committee",
      as.opinions,
    ],
    {
      ...seen(),
      dimensions: ['topic'],
      partOf: 'councils.voter-opinions',
      relations: 'usual',
      called: [
        'chuyển ubnd tỉnh',
        'ý kiến chuyển ubnd',
        'chuyển ubnd giải quyết',
        'ý kiến chuyển cơ quan giải quyết',
      ],
    },
  ),
  flow(
    'councils.voter-opinions-answered',
    ['Số ý kiến cử tri được trả lời, giải quyết', 'Voter opinions answered', as.opinions],
    {
      ...by('level'),
      ...practice,
      dimensions: ['topic'],
      partOf: 'councils.voter-opinions',
      relations: 'usual',
      called: ['ý kiến cử tri được trả lời', 'trả lời cử tri', 'kiến nghị cử tri được giải quyết'],
    },
  ),
];
