import { by } from './by.js';
import { acts, inferred, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow } from './rows.js';

const received = () => ({
  ...acts.reception,
  ...by('level', 'reception-kind'),
  dimensions: ['body'],
});

/** Reception of citizens. */
export const receptionIndicators = () => [
  flow('reception.visits', ['Số lượt tiếp công dân', 'Receptions of citizens', as.receptions], {
    ...received(),
    ...seenIn.dakNong,
    called: ['lượt tiếp công dân', 'tiếp công dân', 'lượt tiếp', 'lượt công dân', 'lượt tiếp dân'],
  }),
  flow('reception.people', ['Số công dân được tiếp', 'Citizens received', as.persons], {
    ...received(),
    ...seenIn.dakNong,
    // At least one citizen comes each time.
    sessions: 'reception.visits',
    called: [
      'công dân được tiếp',
      'công dân đến',
      'lượt công dân được tiếp',
      'người được tiếp',
      'công dân',
    ],
  }),
  flow('reception.cases', ['Số vụ việc tiếp công dân', 'Cases brought by citizens', as.incidents], {
    ...received(),
    ...inferred,
    called: ['vụ việc tiếp công dân', 'vụ việc qua tiếp công dân'],
  }),
  flow(
    'reception.large-groups',
    ['Số đoàn đông người được tiếp', 'Large groups received', as.groups],
    {
      ...received(),
      ...inferred,
      partOf: 'reception.visits',
      called: ['đoàn đông người', 'đoàn đông người được tiếp', 'lượt đoàn đông người'],
    },
  ),
  flow(
    'reception.large-group-people',
    ['Số người trong đoàn đông người được tiếp', 'Citizens in large groups', as.persons],
    {
      ...received(),
      ...inferred,
      partOf: 'reception.people',
      called: ['người trong đoàn đông người'],
    },
  ),
  flow(
    'reception.leader-days',
    [
      'Số ngày người đứng đầu trực tiếp tiếp dân',
      'Days on which the head received citizens',
      as.days,
    ],
    {
      legalBasis: '11-QĐi/TW',
      ...by('level'),
      ...inferred,
      dimensions: ['office'],
      called: [
        'ngày tiếp dân',
        'ngày tiếp công dân',
        'ngày tiếp dân của người đứng đầu',
        'buổi tiếp công dân',
      ],
    },
  ),
];
