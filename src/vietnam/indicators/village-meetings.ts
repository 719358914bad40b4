import { acts, inferred, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { afterMergers } from './network.js';
import { coverage, stock } from './rows.js';

const met = <Often extends string>(
  often: Often,
  words: readonly [string, string],
  called: readonly string[],
) =>
  coverage(`decisions.villages-meeting-${often}` as const, [...words, as.villages], {
    ...afterMergers,
    ...acts.democracy,
    ...seenIn.bacGiang,
    partOf: 'background.residential-units',
    called,
  });

/** Whole meetings of villages, and their conventions. */
export const villageMeetingIndicators = () => [
  met(
    'once',
    ['Số thôn, tổ dân phố họp toàn thể một lần trong năm', 'Villages that met once'],
    ['họp 1 lần/năm', 'họp một lần trong năm'],
  ),
  met(
    'twice',
    ['Số thôn, tổ dân phố họp toàn thể hai lần trong năm', 'Villages that met twice'],
    ['họp 2 lần/năm', 'họp hai lần trong năm'],
  ),
  met(
    'otherwise',
    ['Số thôn, tổ dân phố họp toàn thể số lần khác', 'Villages that met more often or never'],
    ['họp trên 2 lần/năm'],
  ),
  stock(
    'decisions.village-conventions',
    ['Số hương ước, quy ước được công nhận', 'Village conventions recognised', as.conventions],
    {
      ...afterMergers,
      ...acts.conventions,
      ...inferred,
      called: ['hương ước', 'quy ước', 'hương ước, quy ước', 'hương ước, quy ước được công nhận'],
    },
  ),
];
