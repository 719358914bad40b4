import { lettersAtHand, lettersBalance, lettersCarriedOver } from './balances.js';
import { by } from './by.js';
import { inferred, letterForm, practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow, rate, stock } from './rows.js';

// Letters carried over from the period before are among them.
const ofReceived = () =>
  ({ ...by('level'), partOf: 'petitions.received', relations: 'usual' }) as const;

/** What became of them. */
export const handledPetitions = () => [
  stock(
    'petitions.carried-over',
    ['Số đơn kỳ trước chuyển sang', 'Letters carried over', as.letters],
    {
      ...inferred,
      ...by('level'),
      // What there was when the period began: over several periods that of the first.
      combine: { time: 'first' },
      holds: [lettersCarriedOver],
      called: ['đơn kỳ trước chuyển sang', 'đơn tồn kỳ trước', 'kỳ trước chuyển sang'],
    },
  ),
  flow('petitions.processed', ['Số đơn đã xử lý', 'Letters processed', as.letters], {
    ...ofReceived(),
    ...seenIn.dakNong,
    holds: [lettersAtHand],
    called: ['đơn đã xử lý', 'xử lý xong', 'đã xử lý', 'xử lý đơn'],
  }),
  flow('petitions.guided', ['Số đơn hướng dẫn', 'Letters answered with guidance', as.letters], {
    ...letterForm,
    ...ofReceived(),
    called: ['đơn hướng dẫn', 'hướng dẫn công dân', 'hướng dẫn, trả lời'],
  }),
  flow(
    'petitions.forwarded',
    ['Số đơn chuyển cơ quan có thẩm quyền', 'Letters forwarded', as.letters],
    {
      ...letterForm,
      ...ofReceived(),
      called: [
        'đơn chuyển cơ quan có thẩm quyền giải quyết',
        'chuyển cơ quan có thẩm quyền',
        'chuyển đơn theo thẩm quyền',
      ],
    },
  ),
  flow(
    'petitions.resolved',
    ['Số đơn, vụ việc đã giải quyết xong', 'Letters resolved', as.letters],
    {
      ...ofReceived(),
      ...seenIn.bacGiang,
      called: ['đã giải quyết', 'giải quyết xong', 'đơn đã giải quyết', 'giải quyết dứt điểm'],
    },
  ),
  stock(
    'petitions.outstanding',
    ['Số đơn chưa giải quyết cuối kỳ', 'Letters outstanding', as.letters],
    {
      ...by('level'),
      ...seenIn.bacGiang,
      holds: [lettersBalance],
      called: ['đơn chưa giải quyết', 'đang giải quyết', 'còn tồn', 'đơn tồn đọng'],
    },
  ),
  rate(
    'petitions.resolution-rate',
    ['Tỷ lệ giải quyết đơn', 'Resolution rate over letters received'],
    {
      ...practice,
      ...by('level'),
      of: ['petitions.resolved', 'petitions.received'],
      called: ['tỷ lệ giải quyết', 'tỷ lệ giải quyết đơn thư'],
    },
  ),
  rate(
    'petitions.resolution-rate-competent',
    ['Tỷ lệ giải quyết đơn thuộc thẩm quyền', 'Resolution rate within competence'],
    {
      ...practice,
      ...by('level'),
      of: ['petitions.resolved', 'petitions.competent'],
      called: ['tỷ lệ giải quyết đơn thuộc thẩm quyền'],
    },
  ),
];
