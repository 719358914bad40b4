import { by } from './by.js';
import { inferred, practice } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow } from './rows.js';

/** What was built. */
export const builtIndicators = () => [
  flow(
    'works.built',
    ['Số công trình Nhân dân tham gia xây dựng', 'Works built with the people', as.works],
    {
      ...practice,
      ...by('level', 'work-kind'),
      called: [
        'công trình dân sinh',
        'công trình hạ tầng',
        'xây dựng công trình',
        'công trình phúc lợi',
      ],
    },
  ),
  flow('works.roads', ['Số km đường giao thông nông thôn', 'Rural roads made', as.kilometres], {
    ...practice,
    ...by('level'),
    decimals: 3,
    called: [
      'km đường',
      'km đường giao thông',
      'bê tông hóa',
      'đường giao thông nông thôn',
      'mở rộng đường',
    ],
  }),
  flow(
    'houses.great-unity',
    ['Số nhà Đại đoàn kết xây mới, sửa chữa', 'Great-unity houses built and repaired', as.houses],
    {
      ...practice,
      ...by('level', 'house-work'),
      called: ['nhà đại đoàn kết', 'nhà “đại đoàn kết”', 'căn nhà đại đoàn kết'],
    },
  ),
  flow(
    'houses.makeshift-removed',
    ['Số nhà tạm, nhà dột nát được xóa', 'Makeshift houses replaced', as.houses],
    {
      ...practice,
      ...by('level', 'house-work'),
      called: ['xóa nhà tạm', 'nhà tạm, nhà dột nát', 'xóa nhà tạm, nhà dột nát'],
    },
  ),
  flow(
    'houses.gratitude',
    ['Số nhà tình nghĩa xây mới, sửa chữa', 'Houses of gratitude built and repaired', as.houses],
    {
      ...practice,
      ...by('level', 'house-work'),
      called: ['nhà tình nghĩa', 'nhà tình thương', 'mái ấm tình thương', 'nhà nhân ái'],
    },
  ),
  flow(
    'campaigns.works-and-tasks',
    ['Số công trình, phần việc vì cộng đồng', 'Community works and tasks', as.worksAndTasks],
    {
      ...inferred,
      ...by('level', 'organization'),
      called: [
        'công trình, phần việc',
        'phần việc',
        'công trình thanh niên',
        'công trình chào mừng',
      ],
    },
  ),
  flow(
    'campaigns.drives',
    ['Số đợt ra quân làm công tác dân vận', 'Mass-mobilization drives', as.drives],
    {
      ...inferred,
      ...by('level', 'organization'),
      called: ['đợt ra quân', 'ra quân', 'ra quân làm công tác dân vận', 'ngày cao điểm'],
    },
  ),
];
