import { consultationIndicators } from './consultations.js';
import { by } from './by.js';
import { acts, derived, inferred, practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { coverage, rate, stock } from './rows.js';

/** What the people know: items made public. */
const disclosure = () => [
  stock(
    'disclosure.items-required',
    ['Số nội dung phải công khai', 'Items that must be disclosed', as.matters],
    {
      ...acts.democracy,
      ...inferred,
      called: ['nội dung phải công khai', 'nội dung thuộc diện công khai'],
    },
  ),
  coverage(
    'disclosure.items-disclosed',
    ['Số nội dung đã công khai', 'Items disclosed', as.matters],
    {
      ...acts.democracy,
      ...seenIn.bacGiang,
      ...by('disclosure-time'),
      // One item is disclosed in several forms: they add up to more than the items.
      dimensions: ['form'],
      overlapping: ['form'],
      partOf: 'disclosure.items-required',
      called: [
        'nội dung công khai',
        'công khai nội dung',
        'nội dung đã công khai',
        'công khai để nhân dân biết',
      ],
    },
  ),
  coverage(
    'disclosure.items-on-time',
    ['Số nội dung công khai đúng hạn', 'Items disclosed on time', as.matters],
    {
      ...acts.democracy,
      ...practice,
      partOf: 'disclosure.items-disclosed',
      called: ['công khai đúng hạn', 'công khai đúng thời hạn'],
    },
  ),
  rate('disclosure.rate', ['Tỷ lệ nội dung đã công khai', 'Disclosure rate'], {
    ...acts.democracy,
    ...derived,
    of: ['disclosure.items-disclosed', 'disclosure.items-required'],
    called: ['tỷ lệ công khai'],
  }),
];

/** What the people know and are asked. */
export const disclosureIndicators = () => [...disclosure(), ...consultationIndicators()];
