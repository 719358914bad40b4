import { by } from './by.js';
import { practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow, stock } from './rows.js';

const awarded = () => by('award-form', 'award-level');

/** Who was commended, and which communes are friendly to the people. */
export const commendationIndicators = () => [
  flow(
    'commendations.collectives',
    ['Số tập thể được khen thưởng', 'Collectives commended', as.collectives],
    {
      ...awarded(),
      ...seenIn.baRia,
      called: ['tập thể được khen', 'khen thưởng tập thể', 'tập thể', 'bằng khen cho tập thể'],
    },
  ),
  flow(
    'commendations.individuals',
    ['Số cá nhân được khen thưởng', 'Individuals commended', as.individuals],
    {
      ...awarded(),
      ...seenIn.baRia,
      called: ['cá nhân được khen', 'khen thưởng cá nhân', 'cá nhân', 'bằng khen cho cá nhân'],
    },
  ),
  flow(
    'commendations.households',
    ['Số hộ gia đình được khen thưởng', 'Households commended', as.households],
    {
      ...awarded(),
      ...practice,
      called: ['hộ gia đình được khen thưởng', 'gia đình tiêu biểu được khen'],
    },
  ),
  flow('commendations.models', ['Số mô hình được khen thưởng', 'Models commended', as.models], {
    ...awarded(),
    ...practice,
    called: ['mô hình được khen thưởng', 'biểu dương mô hình'],
  }),
  flow(
    'friendly-government.dossiers',
    [
      'Số hồ sơ đề nghị công nhận “Chính quyền thân thiện”',
      'Friendly-government dossiers submitted',
      as.dossiers,
    ],
    {
      ...by('dossier-state'),
      ...seenIn.bacGiang,
      called: ['hồ sơ chính quyền thân thiện', 'đề nghị công nhận chính quyền thân thiện'],
    },
  ),
  stock(
    'friendly-government.recognised',
    [
      'Số xã đạt chuẩn “Chính quyền thân thiện”',
      'Communes recognised as friendly government',
      as.communes,
    ],
    {
      ...seenIn.bacGiang,
      called: [
        'chính quyền thân thiện',
        'xã đạt chính quyền thân thiện',
        'chính quyền thân thiện, vì nhân dân phục vụ',
      ],
    },
  ),
];
