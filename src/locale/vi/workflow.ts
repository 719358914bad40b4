import type { Say, SentencesOf } from '#room/locale';
import type { workflowFinding } from '#room/workflow';
import { fields } from './all-words.js';
import { perhaps } from './words.js';

type Sentences = SentencesOf<typeof workflowFinding>;

interface Changed {
  readonly corrected: number;
  readonly added: number;
  readonly withdrawn: number;
}

/** “02 số sửa, 02 số bổ sung”; what did not happen is not told. */
const changed = ({ corrected, added, withdrawn }: Changed, say: Say): string =>
  [
    [corrected, 'số sửa'] as const,
    [added, 'số bổ sung'] as const,
    [withdrawn, 'số rút lại'] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${say.count(count)} ${word}`)
    .join(', ');

/** “14:00 ngày 05/10/2026”: seconds tell nobody anything. */
const moment = (at: string, say: Say): string =>
  at.length === 10
    ? `ngày ${say.date(at)}`
    : `${at.slice(11, 16)} ngày ${say.date(at.slice(0, 10))}`;

const notReady = {
  'nothing-accepted': 'chưa có số liệu được tiếp nhận',
  'not-approved': 'chưa được phê duyệt ở cấp mình',
  reopened: 'đã phê duyệt nhưng số liệu bên dưới vừa thay đổi',
} as const;

/** The sentences of the findings of submissions and approvals, in Vietnamese. */
export const workflowVi: Sentences = {
  'workflow/steps-backwards': ({ date, before }, say) =>
    `bước xử lý lúc ${moment(date, say)} ghi trước bước liền trước nó (${moment(before, say)}); hãy kiểm tra lại ngày, giờ.`,
  'workflow/content-differs': ({ field, found, expected }, say) =>
    `biểu bên trong ghi ${fields(field)} là ${say.quoted(found)}, lần gửi ghi ${say.quoted(expected)}; hãy sửa cho khớp.`,
  'workflow/unknown-superseded': ({ id, nearest }, say) =>
    `lần gửi này sửa cho lần gửi ${say.quoted(id)} nhưng không có lần gửi đó${perhaps(nearest, say)}`,
  'workflow/no-figures': ({ form }, say) =>
    `báo cáo ${say.quoted(form)} đã được tiếp nhận nhưng không có số liệu nào nên chưa tính là đã đủ; hãy đề nghị đơn vị bổ sung, không phát sinh thì ghi 0.`,
  'workflow/figures-changed': (params, say) => `${changed(params, say)}.`,
  'workflow/version-differs': ({ at, printed, now, ...params }, say) =>
    `số liệu in theo phiên bản ${printed} (${moment(at, say)}) không còn hiệu lực, từ đó có ${changed(params, say)}; hãy in lại theo phiên bản ${now}.`,
  'workflow/version-not-found': ({ at, printed }, say) =>
    `các lần gửi tính đến ${moment(at, say)} không cho ra phiên bản ${printed}: có lần gửi đã bị sửa, bị xóa, hoặc báo cáo lập từ số liệu khác; hãy kiểm tra lại nơi lưu.`,
  'workflow/child-not-approved': ({ child, form, why }, say) =>
    `${say.unit(child)} ${notReady[why]} (báo cáo ${say.quoted(form)}) nên chưa phê duyệt được cấp trên; hãy chờ hoặc ghi lý do không chờ.`,
  'workflow/waived-without-reason': ({ child }, say) =>
    `không chờ ${say.unit(child)} nhưng chưa ghi lý do; hãy bổ sung lý do.`,
  'workflow/waived-in-vain': ({ child }, say) =>
    `${say.unit(child)} không thuộc các đơn vị phải chờ nên không cần ghi là được miễn.`,
  'workflow/approval-reopened': ({ form, changed: count, approvedOn, ...params }, say) =>
    `báo cáo ${say.quoted(form)} phê duyệt ngày ${say.date(approvedOn)} phải mở lại vì từ đó có ${say.count(count)} số thay đổi (${changed(params, say)}); hãy xem lại và phê duyệt lại.`,
};
