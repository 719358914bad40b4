import type { recordFinding } from '#inside/records';
import type { GivenOut } from './given-out-row.js';

export const recordsGivenOut: GivenOut<typeof recordFinding> = {
  'records/repeated-record': [
    'error',
    { list: 'contributions', id: 'dg-1', first: 3 },
    {
      vi: '“dg-1” đã có ở dòng 3 của danh sách; chỉ tính lần đầu.',
      en: '“dg-1” is in the list already, in row 3; only the first counts.',
    },
  ],
};
