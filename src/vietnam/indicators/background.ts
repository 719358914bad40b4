import { poorAndNearPoor, villagesByMeetings } from './balances.js';
import { by } from './by.js';
import { acts, practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { afterMergers } from './network.js';
import { stock } from './rows.js';

/** Figures of the place, against which the others are read. */
export const backgroundIndicators = () => [
  stock(
    'background.communes',
    ['Số xã, phường, đặc khu', 'Communes, wards and special zones', as.communes],
    {
      ...afterMergers,
      ...practice,
      called: ['xã, phường, thị trấn', 'đơn vị hành chính cấp xã', 'xã, phường, đặc khu'],
    },
  ),
  stock(
    'background.residential-units',
    ['Tổng số thôn, bản, tổ dân phố', 'Villages and residential groups', as.villages],
    {
      ...afterMergers,
      ...seenIn.bacGiang,
      ...by('settlement-kind'),
      holds: [villagesByMeetings],
      called: [
        'thôn, bản',
        'tổ dân phố',
        'thôn, tổ dân phố',
        'khu dân cư',
        'ấp, khu phố',
        'buôn, bon',
        'thôn',
      ],
    },
  ),
  stock(
    'background.households',
    ['Tổng số hộ gia đình trên địa bàn', 'Households in the area', as.households],
    {
      ...acts.democracy,
      ...seenIn.bacGiang,
      ...by('settlement-kind'),
      holds: [poorAndNearPoor],
      called: ['hộ gia đình', 'tổng số hộ', 'hộ dân', 'số hộ trên địa bàn'],
    },
  ),
  stock('background.population', ['Dân số', 'Population', as.persons], {
    ...practice,
    ...by('gender', 'ethnicity'),
    called: ['dân số', 'nhân khẩu', 'số nhân khẩu', 'người dân trên địa bàn'],
  }),
  stock('background.poor-households', ['Số hộ nghèo', 'Poor households', as.households], {
    ...practice,
    partOf: 'background.households',
    called: ['hộ nghèo', 'số hộ nghèo'],
  }),
  stock(
    'background.near-poor-households',
    ['Số hộ cận nghèo', 'Near-poor households', as.households],
    {
      ...practice,
      partOf: 'background.households',
      called: ['hộ cận nghèo', 'số hộ cận nghèo'],
    },
  ),
  stock(
    'background.minority-households',
    ['Số hộ đồng bào dân tộc thiểu số', 'Households of ethnic minorities', as.households],
    {
      ...practice,
      partOf: 'background.households',
      called: ['hộ dân tộc thiểu số', 'hộ đồng bào dân tộc thiểu số', 'hộ dtts'],
    },
  ),
  stock('background.believers', ['Số tín đồ các tôn giáo', 'Religious believers', as.persons], {
    ...practice,
    partOf: 'background.population',
    called: ['tín đồ', 'tín đồ tôn giáo', 'giáo dân', 'phật tử'],
  }),
];
