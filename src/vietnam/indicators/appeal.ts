import { by } from './by.js';
import { inferred, practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow } from './rows.js';

const raised = () => ({ ...by('level', 'organization'), dimensions: ['campaign', 'purpose'] });

/** What appeals and campaigns raise, in money and in kind. */
export const appealIndicators = () => [
  flow('appeal.cash', ['Số tiền vận động ủng hộ', 'Cash raised by appeals', as.dong], {
    ...raised(),
    ...seenIn.tayNinh,
    called: [
      'tiền mặt',
      'vận động được',
      'vận động ủng hộ',
      'quyên góp',
      'ủng hộ số tiền',
      'huy động số tiền',
      'kinh phí vận động',
    ],
  }),
  flow('appeal.rice', ['Số gạo vận động ủng hộ', 'Rice raised by appeals', as.tonnes], {
    ...raised(),
    ...seenIn.tayNinh,
    decimals: 3,
    called: ['gạo', 'tấn gạo', 'kg gạo'],
  }),
  flow(
    'appeal.goods',
    ['Số trang thiết bị, vật phẩm ủng hộ', 'Goods raised by appeals', as.itemsInKind],
    {
      ...raised(),
      ...inferred,
      called: ['trang thiết bị y tế', 'thực phẩm', 'nhu yếu phẩm', 'vật phẩm', 'hiện vật'],
    },
  ),
  flow(
    'appeal.in-kind-value',
    ['Giá trị hiện vật, ngày công, đất quy đổi', 'Stated value of gifts in kind', as.dong],
    {
      // Only what the givers or the hosts have valued.
      ...practice,
      ...raised(),
      called: ['hiện vật quy đổi', 'hiện vật trị giá', 'trị giá', 'quy đổi thành tiền'],
    },
  ),
  flow(
    'appeal.labour-days',
    ['Số ngày công Nhân dân đóng góp', 'Labour days contributed', as.labourDays],
    {
      ...seenIn.bacGiang,
      ...raised(),
      decimals: 1,
      called: ['ngày công', 'ngày công lao động', 'góp ngày công', 'đóng góp ngày công'],
    },
  ),
  flow('appeal.land', ['Diện tích đất Nhân dân hiến', 'Land donated', as.squareMetres], {
    ...inferred,
    ...raised(),
    decimals: 2,
    called: ['hiến đất', 'm2 đất', 'mét vuông đất', 'hiến đất làm đường', 'ha đất'],
  }),
  flow('appeal.land-households', ['Số hộ hiến đất', 'Households that gave land', as.households], {
    ...practice,
    ...by('level'),
    called: ['hộ hiến đất', 'hộ dân hiến đất', 'hộ tự nguyện hiến đất'],
  }),
  flow('appeal.gifts', ['Số suất quà đã trao', 'Gifts handed over', as.presents], {
    ...practice,
    ...raised(),
    called: ['suất quà', 'phần quà', 'trao quà', 'tặng quà'],
  }),
  flow('appeal.gifts-value', ['Trị giá quà đã trao', 'Value of gifts handed over', as.dong], {
    ...practice,
    ...raised(),
    called: ['quà trị giá', 'suất quà trị giá', 'tổng trị giá quà'],
  }),
  flow(
    'appeal.beneficiaries',
    ['Số lượt người được hỗ trợ', 'Times that people were helped', as.attendances],
    {
      ...practice,
      ...by('level'),
      dimensions: ['beneficiary', 'campaign'],
      called: ['lượt người được hỗ trợ', 'người nghèo được hỗ trợ', 'đối tượng chính sách'],
    },
  ),
  flow(
    'appeal.poor-fund',
    ['Số tiền Quỹ “Vì người nghèo” vận động được', 'Raised for the Fund for the Poor', as.dong],
    {
      ...practice,
      ...by('level'),
      partOf: 'appeal.cash',
      // Some reports keep the fund apart from appeals.
      relations: 'usual',
      called: ['quỹ vì người nghèo', 'quỹ "vì người nghèo"', 'quỹ “vì người nghèo”'],
    },
  ),
];
