import { by } from './by.js';
import { inferred, practice } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow, rate, stock } from './rows.js';

/** What is counted of coordination. */
export const coordinationIndicators = () => [
  flow(
    'coordination.signed',
    [
      'Số chương trình, quy chế phối hợp ký kết',
      'Coordination programmes and regulations signed',
      as.instruments,
    ],
    {
      // Named without a count in the sources: the counted form is an inference.
      ...inferred,
      ...by('level'),
      dimensions: ['parties'],
      called: [
        'ký kết chương trình phối hợp',
        'chương trình phối hợp',
        'quy chế phối hợp',
        'ký kết quy chế',
      ],
    },
  ),
  stock(
    'coordination.active',
    [
      'Số chương trình, quy chế phối hợp còn hiệu lực',
      'Coordination instruments in force',
      as.instruments,
    ],
    {
      ...inferred,
      ...by('level'),
      dimensions: ['parties'],
      called: ['chương trình phối hợp còn hiệu lực', 'đang thực hiện chương trình phối hợp'],
    },
  ),
  flow(
    'coordination.meetings',
    ['Số cuộc họp, giao ban phối hợp', 'Coordination meetings', as.meetings],
    {
      ...inferred,
      ...by('level'),
      called: ['giao ban', 'họp giao ban', 'cuộc họp liên tịch', 'hội nghị giao ban'],
    },
  ),
  flow(
    'coordination.tasks-planned',
    ['Số nhiệm vụ phối hợp theo kế hoạch', 'Coordination tasks planned', as.tasks],
    {
      ...practice,
      dimensions: ['instrument'],
      called: ['nhiệm vụ phối hợp', 'nhiệm vụ theo kế hoạch'],
    },
  ),
  flow(
    'coordination.tasks-done',
    ['Số nhiệm vụ phối hợp hoàn thành', 'Coordination tasks done', as.tasks],
    {
      ...practice,
      partOf: 'coordination.tasks-planned',
      dimensions: ['instrument'],
      called: ['nhiệm vụ hoàn thành', 'hoàn thành nhiệm vụ phối hợp'],
    },
  ),
  rate(
    'coordination.completion-rate',
    ['Tỷ lệ hoàn thành nhiệm vụ phối hợp', 'Coordination completion rate'],
    {
      ...practice,
      of: ['coordination.tasks-done', 'coordination.tasks-planned'],
      dimensions: ['instrument'],
      called: ['tỷ lệ hoàn thành nhiệm vụ'],
    },
  ),
];
