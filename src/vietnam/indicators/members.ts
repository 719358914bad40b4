import { by } from './by.js';
import { practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow, stock } from './rows.js';

// Each organization counts members of its own: their figures add up.
const eachOwn = () =>
  ({ combine: { line: 'sum' }, ...by('organization', 'level', 'gender', 'ethnicity') }) as const;

/** Members of the Front's organizations: memberships, for one person may have several. */
export const memberIndicators = () => [
  flow(
    'members.new',
    ['Số đoàn viên, hội viên phát triển mới', 'New union and association members', as.persons],
    {
      ...eachOwn(),
      ...seenIn.tayNinh,
      called: [
        'đoàn viên, hội viên',
        'phát triển đoàn viên, hội viên',
        'kết nạp mới',
        'phát triển mới đoàn viên',
        'kết nạp hội viên',
      ],
    },
  ),
  stock(
    'members.total',
    ['Tổng số đoàn viên, hội viên', 'Union and association members', as.persons],
    {
      ...eachOwn(),
      ...practice,
      called: ['tổng số đoàn viên, hội viên', 'tổng số hội viên', 'tập hợp đoàn viên, hội viên'],
    },
  ),
];
