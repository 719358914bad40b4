import type { reportFinding } from '#inside/compose';
import type { GivenOut } from './given-out-row.js';

export const composeGivenOut: GivenOut<typeof reportFinding> = {
  'report/left-out': [
    'note',
    { indicator: 'x.teams', text: '[ với {x.teams} tổ]' },
    {
      vi: 'Không in “[ với {x.teams} tổ]”, vì bảng tổng hợp không có số liệu của chỉ tiêu “x.teams”.',
      en: '“[ với {x.teams} tổ]” is not printed: “x.teams” has no figure in the table.',
    },
  ],
};
