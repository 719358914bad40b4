import { by } from './by.js';
import { acts, inferred, practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { coverage, flow, rate, stock } from './rows.js';

const agencies = () => ({ ...acts.democracy, ...by('level', 'agency-kind') });

/** Agencies and public service units. */
export const agencyIndicators = () => [
  stock(
    'agencies.units',
    ['Số cơ quan, đơn vị thuộc diện thực hiện', 'Agencies and units in scope', as.offices],
    {
      ...agencies(),
      ...inferred,
      called: ['cơ quan, đơn vị', 'cơ quan hành chính', 'đơn vị sự nghiệp công lập'],
    },
  ),
  coverage(
    'agencies.staff-conferences',
    [
      'Số cơ quan, đơn vị tổ chức hội nghị cán bộ, công chức, viên chức, người lao động',
      'Agencies that held the staff conference',
      as.offices,
    ],
    {
      ...agencies(),
      ...inferred,
      partOf: 'agencies.units',
      called: [
        'hội nghị cán bộ, công chức',
        'hội nghị cán bộ, công chức, viên chức',
        'hội nghị cbccvc',
        'hội nghị công chức, viên chức',
      ],
    },
  ),
  rate(
    'agencies.staff-conference-rate',
    [
      'Tỷ lệ cơ quan, đơn vị tổ chức hội nghị cán bộ, công chức, viên chức, người lao động',
      'Share of agencies that held the staff conference',
    ],
    {
      ...agencies(),
      ...seenIn.press,
      of: ['agencies.staff-conferences', 'agencies.units'],
      called: ['tỷ lệ tổ chức hội nghị cán bộ, công chức', 'tỷ lệ tổ chức hội nghị cbccvc'],
    },
  ),
  coverage(
    'agencies.rules-issued',
    ['Số cơ quan, đơn vị ban hành quy chế dân chủ', 'Agencies with rules of democracy', as.offices],
    {
      ...agencies(),
      ...practice,
      partOf: 'agencies.units',
      called: [
        'ban hành quy chế dân chủ',
        'ban hành quy chế thực hiện dân chủ',
        'quy chế dân chủ trong cơ quan',
      ],
    },
  ),
  flow(
    'agencies.dialogues',
    ['Số cuộc đối thoại trong cơ quan, đơn vị', 'Dialogues in agencies', as.sessions],
    {
      ...agencies(),
      ...practice,
      called: ['đối thoại với cán bộ, công chức', 'đối thoại với viên chức'],
    },
  ),
];
