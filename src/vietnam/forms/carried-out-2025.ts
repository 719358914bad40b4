import type { StatisticalFormInput } from '#room/forms';
import { column, millions, squareMetres, under } from './column-rows.js';
import { circular2025 } from './inspectorate.js';

/**
 * What is owed and what was done of it, from a first number on. What is owed holds what was left
 * over, as the decisions do that it follows from.
 */
const owedAndDone = (first: number, [heading, owed, done]: readonly [string, string, string]) =>
  under(heading, [
    ...under(owed, [
      column(`${first}`, 'Tiền (Trđ)', { ...millions, time: 'carried', done: `${first + 2}` }),
      column(`${first + 1}`, 'Đất (m2)', {
        ...squareMetres,
        time: 'carried',
        done: `${first + 3}`,
      }),
    ]),
    ...under(done, [
      column(`${first + 2}`, 'Tiền (Trđ)', millions),
      column(`${first + 3}`, 'Đất (m2)', squareMetres),
    ]),
  ]);

const staff = 'Trong đó số cán bộ, công chức, viên chức';

const recovered = ['Thu hồi cho Nhà nước', 'Phải thu', 'Đã thu'] as const;
const givenBack = ['Trả lại cho tổ chức, cá nhân', 'Phải trả', 'Đã trả'] as const;

const decisions = () =>
  under('A. Kết quả thi hành Quyết định giải quyết khiếu nại', [
    column('1', 'Tổng số Quyết định phải thi hành trong kỳ', { time: 'carried', done: '2' }),
    column('2', 'Tổng số Quyết định đã thi hành xong'),
    ...owedAndDone(3, recovered),
    ...owedAndDone(7, givenBack),
    ...under('Đã xử lý hành chính', [
      column('11', 'Tổng số người bị xử lý'),
      column('12', staff, { partOf: '11' }),
    ]),
    ...under('Đã khởi tố', [
      column('13', 'Số vụ'),
      column('14', 'Số người'),
      column('15', staff, { partOf: '14' }),
    ]),
  ]);

const conclusions = () =>
  under('B. Kết quả thực hiện Kết luận nội dung tố cáo', [
    column('16', 'Tổng số Kết luận phải thực hiện trong kỳ', { time: 'carried', done: '17' }),
    column('17', 'Tổng số Kết luận đã thực hiện xong'),
    ...owedAndDone(18, recovered),
    ...owedAndDone(22, givenBack),
    ...under('Đã xử lý hành chính', [
      column('26', 'Tổng số tổ chức bị xử lý'),
      column('27', 'Tổng số cá nhân bị xử lý'),
      column('28', staff, { partOf: '27' }),
    ]),
    ...under('Đã khởi tố', [
      column('29', 'Số vụ'),
      column('30', 'Số đối tượng'),
      column('31', staff, { partOf: '30' }),
    ]),
  ]);

/** 05/KQTH of Thông tư 06/2025/TT-TTCP. */
export const carriedOut2025 = (): StatisticalFormInput => ({
  ...circular2025(),
  id: 'tt-06-2025-ttcp-05-kqth',
  code: '05/KQTH',
  title: {
    vi: 'Tổng hợp kết quả thi hành quyết định, thực hiện kết luận',
    en: 'Decisions and conclusions carried out',
  },
  columns: [...decisions(), ...conclusions()],
  notes: { vi: '32. Ghi chú', en: '32. Notes' },
  checks: [
    '1 >= 03/GQKN[7]',
    '2 <= 1',
    '12 <= 11',
    '15 <= 14',
    '16 >= 04/GQTC[7]',
    '17 <= 16',
    '28 <= 27',
    '31 <= 30',
  ],
});
