import { by } from './by.js';
import { practice } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow, stock } from './rows.js';

/** The armed forces among the people. */
export const armedForceIndicators = () => [
  flow(
    'armed-forces.labour-days',
    [
      'Số ngày công lực lượng vũ trang giúp dân',
      'Labour days of the armed forces for the people',
      as.labourDays,
    ],
    {
      ...by('level', 'force'),
      ...practice,
      decimals: 1,
      called: ['ngày công giúp dân', 'giúp dân', 'ngày công lao động giúp dân', 'bộ đội giúp dân'],
    },
  ),
  stock(
    'armed-forces.units',
    [
      'Số đơn vị lực lượng vũ trang thực hiện quy chế dân chủ',
      'Units of the armed forces in scope',
      as.offices,
    ],
    {
      ...by('level', 'force'),
      ...practice,
      called: ['đơn vị lực lượng vũ trang', 'đơn vị quân đội'],
    },
  ),
];
