import type { StatisticalFormInput } from '#room/forms';
import { column, of, under } from './column-rows.js';
import { circular2025 } from './inspectorate.js';

/** The columns of receptions of one kind, from its first number on. */
const receptions = (first: number, kind: string) => [
  column(`${first}`, 'Số lượt tiếp', of('reception.visits', { kind })),
  column(`${first + 1}`, 'Số người được tiếp', of('reception.people', { kind })),
  column(`${first + 2}`, 'Số vụ việc', of('reception.cases', { kind })),
  ...under('Trong đó đoàn đông người', [
    column(`${first + 3}`, 'Số đoàn được tiếp', {
      ...of('reception.large-groups', { kind }),
      partOf: `${first}`,
    }),
    column(`${first + 4}`, 'Số người được tiếp', {
      ...of('reception.large-group-people', { kind }),
      partOf: `${first + 1}`,
    }),
  ]),
];

/** 01/TCD of Thông tư 06/2025/TT-TTCP. */
export const reception2025 = (): StatisticalFormInput => ({
  ...circular2025(),
  id: 'tt-06-2025-ttcp-01-tcd',
  code: '01/TCD',
  title: {
    vi: 'Tổng hợp kết quả tiếp công dân thường xuyên, định kỳ và đột xuất',
    en: 'Reception of citizens: regular, periodic and extraordinary',
  },
  columns: [
    column('1=5+11+17', 'Tổng số lượt tiếp', of('reception.visits')),
    column('2=6+12+18', 'Tổng số người được tiếp', of('reception.people')),
    column('3=7+13+19', 'Tổng số vụ việc tiếp', of('reception.cases')),
    column('4=8+14+20', 'Tổng số đoàn đông người', of('reception.large-groups')),
    ...under('Tiếp thường xuyên', receptions(5, 'regular')),
    ...under('Tiếp định kỳ và đột xuất của Thủ trưởng', [
      ...under('Thủ trưởng tiếp', [
        column('10', 'Số ngày tiếp', of('reception.leader-days')),
        ...receptions(11, 'head'),
      ]),
      ...under('Ủy quyền tiếp', [column('16', 'Số ngày tiếp'), ...receptions(17, 'delegated')]),
    ]),
  ],
  notes: { vi: '22. Ghi chú', en: '22. Notes' },
});
