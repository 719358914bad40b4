import { by } from './by.js';
import { inferred, practice } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow } from './rows.js';

/** Land that is cleared for works, with those who live on it. */
export const clearanceIndicators = () => [
  flow(
    'clearance.projects',
    ['Số dự án giải phóng mặt bằng', 'Projects of site clearance', as.projects],
    {
      ...inferred,
      ...by('level'),
      called: ['giải phóng mặt bằng', 'dự án gpmb', 'công trình trọng điểm', 'dự án trọng điểm'],
    },
  ),
  flow(
    'clearance.households',
    [
      'Số hộ bị ảnh hưởng giải phóng mặt bằng',
      'Households affected by site clearance',
      as.households,
    ],
    {
      ...practice,
      dimensions: ['project'],
      called: ['hộ bị ảnh hưởng', 'hộ bị thu hồi đất', 'hộ dân bị ảnh hưởng'],
    },
  ),
  flow(
    'clearance.households-agreed',
    [
      'Số hộ đồng thuận, bàn giao mặt bằng',
      'Households that agreed and handed over',
      as.households,
    ],
    {
      ...practice,
      dimensions: ['project'],
      partOf: 'clearance.households',
      // Households of earlier periods are among them.
      relations: 'usual',
      called: ['hộ đồng thuận', 'hộ bàn giao mặt bằng', 'hộ đã bàn giao'],
    },
  ),
  flow('clearance.area', ['Diện tích mặt bằng đã bàn giao', 'Land handed over', as.hectares], {
    ...practice,
    dimensions: ['project'],
    decimals: 4,
    called: ['bàn giao mặt bằng', 'ha mặt bằng', 'diện tích đất thu hồi'],
  }),
];
