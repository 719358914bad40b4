import type { workflowFinding } from '#inside/workflow';
import type { GivenOut } from './given-out-row.js';

const changed = { corrected: 2, added: 2, withdrawn: 1 };

export const workflowGivenOut: GivenOut<typeof workflowFinding> = {
  'workflow/steps-backwards': [
    'error',
    { date: '2026-10-05T14:00:00', before: '2026-10-06T00:00:00' },
    {
      vi: 'Bước xử lý lúc 14:00 ngày 05/10/2026 ghi trước bước liền trước nó (00:00 ngày 06/10/2026); hãy kiểm tra lại ngày, giờ.',
      en: 'The step of 14:00 on 5 October 2026 follows one of 00:00 on 6 October 2026; check day and time.',
    },
  ],
  'workflow/content-differs': [
    'error',
    { field: 'period', found: '2026-Q2', expected: '2026-Q3' },
    {
      vi: 'Biểu bên trong ghi “kỳ báo cáo” (period) là “2026-Q2”, lần gửi ghi “2026-Q3”; hãy sửa cho khớp.',
      en: 'The form inside says “2026-Q2” for the period, the submission “2026-Q3”; make them agree.',
    },
  ],
  'workflow/unknown-superseded': [
    'warning',
    { id: 's-11', nearest: 's-1' },
    {
      vi: 'Lần gửi này sửa cho lần gửi “s-11” nhưng không có lần gửi đó; có thể là “s-1”.',
      en: 'It corrects the submission “s-11”, which is not there; perhaps “s-1” is meant.',
    },
  ],
  'workflow/no-figures': [
    'warning',
    { form: 'bm-01' },
    {
      vi: 'Báo cáo “bm-01” đã được tiếp nhận nhưng không có số liệu nào nên chưa tính là đã đủ; hãy đề nghị đơn vị bổ sung, không phát sinh thì ghi 0.',
      en: 'The report “bm-01” was accepted without a single figure and does not count as complete; ask for it again, with 0 where nothing happened.',
    },
  ],
  'workflow/figures-changed': [
    'note',
    changed,
    {
      vi: '02 số sửa, 02 số bổ sung, 01 số rút lại.',
      en: '2 figures corrected, 2 added, 1 withdrawn.',
    },
  ],
  'workflow/version-differs': [
    'warning',
    {
      ...changed,
      at: '2026-10-05T14:00',
      printed: '3f9a-1c2d-77e0-9b14',
      now: '086f-91ab-1930-94b1',
    },
    {
      vi: 'Số liệu in theo phiên bản 3f9a-1c2d-77e0-9b14 (14:00 ngày 05/10/2026) không còn hiệu lực, từ đó có 02 số sửa, 02 số bổ sung, 01 số rút lại; hãy in lại theo phiên bản 086f-91ab-1930-94b1.',
      en: 'The figures printed as version 3f9a-1c2d-77e0-9b14 (14:00 on 5 October 2026) no longer stand: since then 2 figures corrected, 2 added, 1 withdrawn; print anew as version 086f-91ab-1930-94b1.',
    },
  ],
  'workflow/version-not-found': [
    'error',
    { at: '2026-10-05', printed: '3f9a-1c2d-77e0-9b14' },
    {
      vi: 'Các lần gửi tính đến ngày 05/10/2026 không cho ra phiên bản 3f9a-1c2d-77e0-9b14: có lần gửi đã bị sửa, bị xóa, hoặc báo cáo lập từ số liệu khác; hãy kiểm tra lại nơi lưu.',
      en: 'The submissions up to 5 October 2026 do not give version 3f9a-1c2d-77e0-9b14: one was altered or removed, or the report was made from others; look into the store.',
    },
  ],
  'workflow/child-not-approved': [
    'error',
    { child: 'xa-hoa-binh', form: 'bm-01', why: 'nothing-accepted' },
    {
      vi: 'Xã Hòa Bình chưa có số liệu được tiếp nhận (báo cáo “bm-01”) nên chưa phê duyệt được cấp trên; hãy chờ hoặc ghi lý do không chờ.',
      en: 'Xã Hòa Bình has no accepted figures (report “bm-01”), so that the level above cannot be approved; wait, or say why not.',
    },
  ],
  'workflow/waived-without-reason': [
    'error',
    { child: 'xa-hoa-binh' },
    {
      vi: 'Không chờ Xã Hòa Bình nhưng chưa ghi lý do; hãy bổ sung lý do.',
      en: 'Nobody says why Xã Hòa Bình is not waited for; give the reason.',
    },
  ],
  'workflow/waived-in-vain': [
    'note',
    { child: 'xa-hoa-binh' },
    {
      vi: 'Xã Hòa Bình không thuộc các đơn vị phải chờ nên không cần ghi là được miễn.',
      en: 'Xã Hòa Bình is not among those to wait for, and need not be waived.',
    },
  ],
  'workflow/approval-reopened': [
    'warning',
    { ...changed, form: 'bm-01', changed: 5, approvedOn: '2026-10-15' },
    {
      vi: 'Báo cáo “bm-01” phê duyệt ngày 15/10/2026 phải mở lại vì từ đó có 05 số thay đổi (02 số sửa, 02 số bổ sung, 01 số rút lại); hãy xem lại và phê duyệt lại.',
      en: 'The report “bm-01” approved on 15 October 2026 is open again: 5 figures changed since (2 figures corrected, 2 added, 1 withdrawn); look at it and approve it anew.',
    },
  ],
};
