import type { coordinationFinding } from '#inside/coordination';
import type { GivenOut } from './given-out-row.js';

export const coordinationGivenOut: GivenOut<typeof coordinationFinding> = {
  'coordination/duplicate-record': [
    'error',
    { list: 'task', id: 'nv-1' },
    {
      vi: 'Nhiệm vụ “nv-1” được khai hai lần; chỉ tính lần đầu.',
      en: 'The task “nv-1” is given twice; only the first counts.',
    },
  ],
  'coordination/unknown-record': [
    'error',
    { list: 'instrument', id: 'ct-2012', nearest: 'ct-2021' },
    {
      vi: 'Không có văn bản phối hợp “ct-2012”; có thể là “ct-2021”.',
      en: 'There is no instrument “ct-2012”; perhaps “ct-2021” is meant.',
    },
  ],
  'coordination/unknown-document': [
    'error',
    { document: '23-QD/TW', nearest: '23-QĐ/TW' },
    {
      vi: 'Không có văn bản “23-QD/TW” trong danh mục văn bản; có thể là “23-QĐ/TW”.',
      en: 'There is no document “23-QD/TW”; perhaps “23-QĐ/TW” is meant.',
    },
  ],
  'coordination/unknown-word': [
    'error',
    { list: 'role', word: 'leed', nearest: 'lead' },
    {
      vi: 'Vai trò của bên phối hợp “leed” không có trong danh mục; có thể là “lead”.',
      en: '“leed” is not in the list of words for roles of parties; perhaps “lead” is meant.',
    },
  ],
  'coordination/term-kind-differs': [
    'error',
    { kind: 'year', period: '2021/2025' },
    {
      vi: 'Thời hạn thuộc loại “năm” (year), nhưng “2021/2025” không phải là kỳ thuộc loại đó.',
      en: 'The term is of the kind “year”, but “2021/2025” is no period of that kind.',
    },
  ],
  'coordination/too-few-parties': [
    'warning',
    { instrument: 'qc-2019', parties: 1 },
    {
      vi: 'Văn bản phối hợp “qc-2019” có 1 bên; cần ít nhất hai bên.',
      en: 'The instrument “qc-2019” has 1 of at least two parties.',
    },
  ],
  'coordination/repeated-party': [
    'error',
    { instrument: 'ct-2021', unit: 'ubnd-huyen' },
    {
      vi: '“ubnd-huyen” là bên của văn bản phối hợp “ct-2021” hai lần; hãy bỏ bớt một.',
      en: '“ubnd-huyen” is a party to “ct-2021” twice.',
    },
  ],
  'coordination/lead-count': [
    'warning',
    { instrument: 'ct-2021', leads: ['ubnd-huyen', 'ban-dan-van'] },
    {
      vi: 'Văn bản phối hợp “ct-2021” có nhiều bên chủ trì: “ubnd-huyen”, “ban-dan-van”; chỉ được có một, trừ khi ghi rõ là đồng chủ trì.',
      en: 'Several parties lead in “ct-2021”: “ubnd-huyen”, “ban-dan-van”; there is only one unless it says that they lead jointly.',
    },
  ],
  'coordination/lead-not-first': [
    'note',
    { instrument: 'ct-2021', unit: 'ban-dan-van' },
    {
      vi: '“ban-dan-van” chủ trì văn bản phối hợp “ct-2021” nhưng không đứng đầu danh sách các bên.',
      en: '“ban-dan-van” leads in “ct-2021” without being its first party.',
    },
  ],
  'coordination/date-outside-term': [
    'warning',
    {
      instrument: 'ct-2021',
      date: '2022-01-15',
      firstDay: '2021-01-01',
      lastDay: '2021-12-31',
    },
    {
      vi: 'Ngày 15/01/2022 nằm ngoài thời hạn của văn bản phối hợp “ct-2021” (từ ngày 01/01/2021 đến hết ngày 31/12/2021).',
      en: '15 January 2022 is outside the term of “ct-2021” (1 January 2021 to 31 December 2021).',
    },
  ],
  'coordination/period-outside-term': [
    'warning',
    {
      instrument: 'ct-2021',
      period: '2020',
      firstDay: '2021-01-01',
      lastDay: null,
    },
    {
      vi: 'Năm 2020 nằm ngoài thời hạn của văn bản phối hợp “ct-2021” (từ ngày 01/01/2021).',
      en: '2020 is outside the term of “ct-2021” (from 1 January 2021 on).',
    },
  ],
  'coordination/term-outside-parent': [
    'error',
    { instrument: 'kh-2026', parent: 'ct-2021-2025' },
    {
      vi: 'Thời hạn của “kh-2026” vượt ra ngoài thời hạn của “ct-2021-2025” mà văn bản này triển khai.',
      en: 'The term of “kh-2026” reaches beyond that of “ct-2021-2025”, which it carries out.',
    },
  ],
  'coordination/basis-later': [
    'warning',
    {
      instrument: 'ct-2022',
      basis: 'Luật số 10/2022/QH15',
      date: '2023-07-01',
      signedOn: '2022-01-14',
    },
    {
      vi: 'Căn cứ “Luật số 10/2022/QH15” (ngày 01/7/2023) có sau ngày ký “ct-2022” là ngày 14/01/2022; hãy kiểm tra lại ngày ký hoặc căn cứ.',
      en: '“ct-2022” was signed on 14 January 2022 and rests on “Luật số 10/2022/QH15” of 1 July 2023, which came later.',
    },
  ],
  'coordination/instrument-loop': [
    'error',
    { instruments: ['ct-2021', 'kh-2021'] },
    {
      vi: 'Các văn bản phối hợp sau triển khai hoặc thay thế lẫn nhau theo vòng khép kín: “ct-2021”, “kh-2021”; hãy kiểm tra lại.',
      en: 'These instruments carry out or replace each other in a circle: “ct-2021”, “kh-2021”.',
    },
  ],
  'coordination/history-broken': [
    'error',
    { id: 'ct-2021' },
    {
      vi: 'Các bước hoặc tiến độ của “ct-2021” không theo thứ tự thời gian; hãy kiểm tra lại các ngày.',
      en: 'The steps or the progress of “ct-2021” are not in the order of their days.',
    },
  ],
  'coordination/state-differs': [
    'error',
    { id: 'ct-2021', state: 'signed', reached: 'drafted' },
    {
      vi: '“ct-2021” ghi trạng thái “đã ký kết” (signed), nhưng bước cuối của quá trình là “đã dự thảo” (drafted); hãy sửa cho thống nhất.',
      en: '“ct-2021” has the state “signed”, but its last step led to “drafted”.',
    },
  ],
  'coordination/party-ended': [
    'error',
    {
      instrument: 'ct-2021',
      unit: 'ban-dan-van',
      date: '2025-07-01',
    },
    {
      vi: '“ban-dan-van”, bên của văn bản phối hợp “ct-2021”, không còn hoạt động vào ngày 01/7/2025 và không có đơn vị kế thừa.',
      en: '“ban-dan-van”, a party to “ct-2021”, is not in force on 1 July 2025 and has no heir.',
    },
  ],
  'coordination/heir-not-named': [
    'warning',
    {
      instrument: 'ct-2021',
      unit: 'ban-dan-van',
      heir: 'ban-tgdv',
    },
    {
      vi: '“ban-dan-van”, bên của văn bản phối hợp “ct-2021”, đã kết thúc hoạt động; “ban-tgdv” tiếp nhận nhiệm vụ nhưng chưa được ghi là đơn vị kế thừa.',
      en: '“ban-dan-van”, a party to “ct-2021”, has ended; “ban-tgdv” took over its work without being named as heir.',
    },
  ],
  'coordination/several-heirs': [
    'error',
    {
      instrument: 'ct-2021',
      unit: 'ban-dan-van',
      heirs: ['ban-tgdv', 'ban-xdd'],
    },
    {
      vi: '“ban-dan-van”, bên của văn bản phối hợp “ct-2021”, đã kết thúc hoạt động; cần xác định đơn vị kế thừa trong số: “ban-tgdv”, “ban-xdd”.',
      en: '“ban-dan-van”, a party to “ct-2021”, has ended; one of these is to be named as heir: “ban-tgdv”, “ban-xdd”.',
    },
  ],
  'coordination/unknown-heir': [
    'error',
    {
      instrument: 'ct-2021',
      unit: 'ban-dan-van',
      heir: 'ban-tgvd',
      nearest: 'ban-tgdv',
    },
    {
      vi: 'Không có đơn vị “ban-tgvd”, được ghi là kế thừa “ban-dan-van” trong văn bản phối hợp “ct-2021”; có thể là “ban-tgdv”.',
      en: 'There is no unit “ban-tgvd”, named as heir of “ban-dan-van” in “ct-2021”; perhaps “ban-tgdv” is meant.',
    },
  ],
  'coordination/parties-merged': [
    'note',
    {
      instrument: 'ct-2021',
      unit: 'ban-tgdv',
      parties: ['ban-dan-van', 'ban-tuyen-giao'],
    },
    {
      vi: '“ban-tgdv” nay đảm nhận phần việc của nhiều bên trong văn bản phối hợp “ct-2021”: “ban-dan-van”, “ban-tuyen-giao”.',
      en: '“ban-tgdv” now stands for several parties to “ct-2021”: “ban-dan-van”, “ban-tuyen-giao”.',
    },
  ],
  'coordination/inheritance-unclear': [
    'error',
    {
      instrument: 'ct-2021',
      unit: 'ban-dan-van',
      heirs: ['ban-tgdv', 'ban-xdd'],
    },
    {
      vi: 'Trong văn bản phối hợp “ct-2021” không rõ đơn vị nào kế thừa “ban-dan-van”: “ban-tgdv”, “ban-xdd”.',
      en: 'It is not clear in “ct-2021” which unit inherits from “ban-dan-van”: “ban-tgdv”, “ban-xdd”.',
    },
  ],
  'coordination/not-a-party': [
    'error',
    { instrument: 'ct-2021', unit: 'ubnd-xa', nearest: 'ubnd-huyen' },
    {
      vi: '“ubnd-xa” không phải là bên của văn bản phối hợp “ct-2021”; có thể là “ubnd-huyen”.',
      en: '“ubnd-xa” is no party to “ct-2021”; perhaps “ubnd-huyen” is meant.',
    },
  ],
  'coordination/nobody-responsible': [
    'warning',
    { task: 'nv-1' },
    {
      vi: 'Nhiệm vụ “nv-1” chưa có đơn vị chịu trách nhiệm; hãy giao đơn vị thực hiện.',
      en: 'Nobody is responsible for the task “nv-1”.',
    },
  ],
  'coordination/no-due-date': [
    'note',
    { task: 'nv-1' },
    {
      vi: 'Nhiệm vụ “nv-1” không ghi thời hạn, định kỳ hoặc kỳ thực hiện; hãy bổ sung một trong ba.',
      en: 'The task “nv-1” has no day, cycle or period.',
    },
  ],
  'coordination/progress-fell': [
    'warning',
    { task: 'nv-1', earlier: 0.5, later: 0.4 },
    {
      vi: 'Tiến độ của nhiệm vụ “nv-1” giảm từ 0,5 xuống 0,4; hãy kiểm tra lại hai số.',
      en: 'The progress of the task “nv-1” fell from 0.5 to 0.4.',
    },
  ],
  'coordination/done-below-target': [
    'warning',
    { task: 'nv-1', done: 18, target: 20 },
    {
      vi: 'Nhiệm vụ “nv-1” được ghi là hoàn thành, nhưng mới đạt 18 so với chỉ tiêu 20.',
      en: 'The task “nv-1” counts as done, but its progress is 18 of 20.',
    },
  ],
  'coordination/period-not-a-round': [
    'warning',
    { task: 'nv-1', period: '2021-H1' },
    {
      vi: '6 tháng đầu năm 2021 không phải là một kỳ của nhiệm vụ “nv-1”.',
      en: 'First half of 2021 is no round of the task “nv-1”.',
    },
  ],
  'coordination/task-left-open': [
    'warning',
    { task: 'nv-1', instrument: 'ct-2021' },
    {
      vi: 'Nhiệm vụ “nv-1” chưa hoàn thành khi “ct-2021” đã hết thời hạn và chưa được chuyển tiếp.',
      en: 'The task “nv-1” is still open after the term of “ct-2021”, and no later task carries it on.',
    },
  ],
  'coordination/carried-twice': [
    'error',
    { task: 'nv-1', into: ['nv-2', 'nv-3'] },
    {
      vi: 'Nhiệm vụ “nv-1” được chuyển tiếp nhiều lần: “nv-2”, “nv-3”.',
      en: 'The task “nv-1” is carried on more than once: “nv-2”, “nv-3”.',
    },
  ],
  'coordination/content-not-carried': [
    'warning',
    { task: 'nv-1', content: 'B', instrument: 'ct-2022' },
    {
      vi: 'Nhiệm vụ “nv-1” được chuyển tiếp sang “ct-2022”, nhưng văn bản này không có nội dung “B”.',
      en: 'The task “nv-1” is carried over into “ct-2022”, which does not have the content “B”.',
    },
  ],
  'coordination/cycle-without-term': [
    'warning',
    { id: 'nv-1', instrument: 'qc-2019' },
    {
      vi: 'Không xếp lịch định kỳ cho “nv-1” được vì “qc-2019” không có ngày bắt đầu hoặc ngày kết thúc.',
      en: '“nv-1” cannot be laid out, since “qc-2019” has no first or no last day.',
    },
  ],
  'coordination/review-missing': [
    'warning',
    {
      instrument: 'ct-2021',
      kind: 'interim',
      period: '2021-H1',
      due: '2021-07-15',
    },
    {
      vi: 'Chưa có báo cáo sơ kết 6 tháng đầu năm 2021 của văn bản phối hợp “ct-2021”, thời hạn là ngày 15/7/2021.',
      en: 'The interim review of “ct-2021” for first half of 2021 was due on 15 July 2021 and is not there.',
    },
  ],
  'coordination/note-not-of-area': [
    'error',
    { note: 'n1', area: 'hoi-nong-dan' },
    {
      vi: '“hoi-nong-dan” không phải là địa bàn; ghi nhận tình hình “n1” phải theo địa bàn, không theo tổ chức, nhóm hay cá nhân.',
      en: '“hoi-nong-dan” is no place; the situation note “n1” must be of an area, never of an organization, a group or a person.',
    },
  ],
};
