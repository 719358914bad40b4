import { agencyIndicators } from './agencies.js';
import { armedForceIndicators } from './armed-forces.js';
import { by } from './by.js';
import { acts, inferred, practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { coverage, flow, rate, stock } from './rows.js';

const workplaces = () => ({ ...acts.workplace, ...by('level', 'ownership') });

/** Places of work. */
const ofEnterprises = () => [
  stock(
    'enterprises.units',
    ['Số doanh nghiệp thuộc diện thực hiện', 'Enterprises in scope', as.enterprises],
    {
      ...workplaces(),
      ...inferred,
      called: ['doanh nghiệp', 'doanh nghiệp có tổ chức công đoàn', 'doanh nghiệp thuộc diện'],
    },
  ),
  coverage(
    'enterprises.worker-conferences',
    [
      'Số doanh nghiệp tổ chức hội nghị người lao động',
      'Enterprises that held the employee conference',
      as.enterprises,
    ],
    {
      ...workplaces(),
      ...inferred,
      partOf: 'enterprises.units',
      called: ['hội nghị người lao động', 'doanh nghiệp tổ chức hội nghị người lao động'],
    },
  ),
  rate(
    'enterprises.worker-conference-rate',
    [
      'Tỷ lệ doanh nghiệp tổ chức hội nghị người lao động',
      'Share of enterprises that held the employee conference',
    ],
    {
      ...workplaces(),
      ...seenIn.press,
      of: ['enterprises.worker-conferences', 'enterprises.units'],
      called: ['tỷ lệ tổ chức hội nghị người lao động'],
    },
  ),
  coverage(
    'enterprises.rules-issued',
    [
      'Số doanh nghiệp ban hành quy chế dân chủ ở cơ sở',
      'Enterprises with rules of democracy',
      as.enterprises,
    ],
    {
      ...workplaces(),
      ...practice,
      partOf: 'enterprises.units',
      called: ['doanh nghiệp ban hành quy chế dân chủ', 'quy chế dân chủ tại nơi làm việc'],
    },
  ),
  flow(
    'enterprises.dialogues',
    ['Số cuộc đối thoại tại nơi làm việc', 'Dialogues at the workplace', as.sessions],
    {
      ...acts.workplace,
      ...by('level', 'dialogue-kind'),
      ...inferred,
      called: ['đối thoại tại nơi làm việc', 'đối thoại định kỳ tại nơi làm việc'],
    },
  ),
];

/** Democracy in agencies, at work and in the armed forces. */
export const placeOfWorkIndicators = () => [
  ...agencyIndicators(),
  ...ofEnterprises(),
  ...armedForceIndicators(),
];
