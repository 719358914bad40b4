import type { coordinationFinding } from '#room/coordination';
import type { SentencesOf, Say } from '#room/locale';
import { choices } from './all-words.js';
import { perhaps, units } from './words.js';

const records: { readonly [list: string]: string } = {
  instrument: 'văn bản phối hợp',
  content: 'nội dung phối hợp',
  task: 'nhiệm vụ',
  event: 'hội nghị',
  note: 'ghi nhận tình hình',
  review: 'báo cáo sơ kết, tổng kết',
  site: 'điểm cầu',
  party: 'bên phối hợp',
};

const lists: { readonly [list: string]: string } = {
  role: 'vai trò của bên phối hợp',
  activity: 'hoạt động',
  topic: 'lĩnh vực tình hình',
  'event-kind': 'loại hội nghị',
  'event-role': 'vai trò tại hội nghị',
};

const recordWord = (list: string): string => records[list] ?? list;

const wordList = (list: string): string => lists[list] ?? list;

interface Days {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** The days of a term behind the name of its instrument; nothing where both ends are open. */
function termDays({ firstDay, lastDay }: Days, say: Say): string {
  if (firstDay !== null && lastDay !== null)
    return ` (từ ngày ${say.date(firstDay)} đến hết ngày ${say.date(lastDay)})`;
  if (firstDay !== null) return ` (từ ngày ${say.date(firstDay)})`;
  return lastDay === null ? '' : ` (đến hết ngày ${say.date(lastDay)})`;
}

/** The sentences of the findings in coordination, in Vietnamese. */
export const coordinationVi: SentencesOf<typeof coordinationFinding> = {
  'coordination/duplicate-record': ({ list, id }, say) =>
    `${recordWord(list)} ${say.quoted(id)} được khai hai lần; chỉ tính lần đầu.`,
  'coordination/unknown-record': ({ list, id, nearest }, say) =>
    `không có ${recordWord(list)} ${say.quoted(id)}${perhaps(nearest, say)}`,
  'coordination/unknown-document': ({ document, nearest }, say) =>
    `không có văn bản ${say.quoted(document)} trong danh mục văn bản${perhaps(nearest, say)}`,
  'coordination/unknown-word': ({ list, word, nearest }, say) =>
    `${wordList(list)} ${choices(word)} không có trong danh mục${perhaps(nearest, say)}`,
  'coordination/term-kind-differs': ({ kind, period }, say) =>
    `thời hạn thuộc loại ${choices(kind)}, nhưng ${say.quoted(period)} không phải là kỳ thuộc loại đó.`,
  'coordination/too-few-parties': ({ instrument, parties }, say) =>
    `văn bản phối hợp ${say.quoted(instrument)} có ${say.number(parties)} bên; cần ít nhất hai bên.`,
  'coordination/repeated-party': ({ instrument, unit }, say) =>
    `${say.unit(unit)} là bên của văn bản phối hợp ${say.quoted(instrument)} hai lần; hãy bỏ bớt một.`,
  'coordination/lead-count': ({ instrument, leads }, say) =>
    leads.length === 0
      ? `văn bản phối hợp ${say.quoted(instrument)} không có bên chủ trì; hãy ghi rõ bên chủ trì.`
      : `văn bản phối hợp ${say.quoted(instrument)} có nhiều bên chủ trì: ${units(leads, say)}; chỉ được có một, trừ khi ghi rõ là đồng chủ trì.`,
  'coordination/lead-not-first': ({ instrument, unit }, say) =>
    `${say.unit(unit)} chủ trì văn bản phối hợp ${say.quoted(instrument)} nhưng không đứng đầu danh sách các bên.`,
  'coordination/date-outside-term': ({ instrument, date, ...days }, say) =>
    `ngày ${say.date(date)} nằm ngoài thời hạn của văn bản phối hợp ${say.quoted(instrument)}${termDays(days, say)}.`,
  'coordination/period-outside-term': ({ instrument, period, ...days }, say) =>
    `${say.period(period)} nằm ngoài thời hạn của văn bản phối hợp ${say.quoted(instrument)}${termDays(days, say)}.`,
  'coordination/term-outside-parent': ({ instrument, parent }, say) =>
    `thời hạn của ${say.quoted(instrument)} vượt ra ngoài thời hạn của ${say.quoted(parent)} mà văn bản này triển khai.`,
  'coordination/basis-later': ({ instrument, basis, date, signedOn }, say) =>
    `căn cứ ${say.quoted(basis)} (ngày ${say.date(date)}) có sau ngày ký ${say.quoted(instrument)} là ngày ${say.date(signedOn)}; hãy kiểm tra lại ngày ký hoặc căn cứ.`,
  'coordination/instrument-loop': ({ instruments }, say) =>
    `các văn bản phối hợp sau triển khai hoặc thay thế lẫn nhau theo vòng khép kín: ${say.quoted(...instruments)}; hãy kiểm tra lại.`,
  'coordination/history-broken': ({ id }, say) =>
    `các bước hoặc tiến độ của ${say.quoted(id)} không theo thứ tự thời gian; hãy kiểm tra lại các ngày.`,
  'coordination/state-differs': ({ id, state, reached }, say) =>
    `${say.quoted(id)} ghi trạng thái ${choices(state)}, nhưng bước cuối của quá trình là ${choices(reached)}; hãy sửa cho thống nhất.`,
  'coordination/party-ended': ({ instrument, unit, date }, say) =>
    `${say.unit(unit)}, bên của văn bản phối hợp ${say.quoted(instrument)}, không còn hoạt động vào ngày ${say.date(date)} và không có đơn vị kế thừa.`,
  'coordination/heir-not-named': ({ instrument, unit, heir }, say) =>
    `${say.unit(unit)}, bên của văn bản phối hợp ${say.quoted(instrument)}, đã kết thúc hoạt động; ${say.unit(heir)} tiếp nhận nhiệm vụ nhưng chưa được ghi là đơn vị kế thừa.`,
  'coordination/several-heirs': ({ instrument, unit, heirs }, say) =>
    `${say.unit(unit)}, bên của văn bản phối hợp ${say.quoted(instrument)}, đã kết thúc hoạt động; cần xác định đơn vị kế thừa trong số: ${units(heirs, say)}.`,
  'coordination/unknown-heir': ({ instrument, unit, heir, nearest }, say) =>
    `không có đơn vị ${say.quoted(heir)}, được ghi là kế thừa ${say.unit(unit)} trong văn bản phối hợp ${say.quoted(instrument)}${perhaps(nearest, say)}`,
  'coordination/parties-merged': ({ instrument, unit, parties }, say) =>
    `${say.unit(unit)} nay đảm nhận phần việc của nhiều bên trong văn bản phối hợp ${say.quoted(instrument)}: ${units(parties, say)}.`,
  'coordination/inheritance-unclear': ({ instrument, unit, heirs }, say) =>
    `trong văn bản phối hợp ${say.quoted(instrument)} không rõ đơn vị nào kế thừa ${say.unit(unit)}: ${units(heirs, say)}.`,
  'coordination/not-a-party': ({ instrument, unit, nearest }, say) =>
    `${say.unit(unit)} không phải là bên của văn bản phối hợp ${say.quoted(instrument)}${perhaps(nearest, say)}`,
  'coordination/nobody-responsible': ({ task }, say) =>
    `nhiệm vụ ${say.quoted(task)} chưa có đơn vị chịu trách nhiệm; hãy giao đơn vị thực hiện.`,
  'coordination/no-due-date': ({ task }, say) =>
    `nhiệm vụ ${say.quoted(task)} không ghi thời hạn, định kỳ hoặc kỳ thực hiện; hãy bổ sung một trong ba.`,
  'coordination/progress-fell': ({ task, earlier, later }, say) =>
    `tiến độ của nhiệm vụ ${say.quoted(task)} giảm từ ${say.number(earlier)} xuống ${say.number(later)}; hãy kiểm tra lại hai số.`,
  'coordination/done-below-target': ({ task, done, target }, say) =>
    `nhiệm vụ ${say.quoted(task)} được ghi là hoàn thành, nhưng mới đạt ${say.number(done)} so với chỉ tiêu ${say.number(target)}.`,
  'coordination/period-not-a-round': ({ task, period }, say) =>
    `${say.period(period)} không phải là một kỳ của nhiệm vụ ${say.quoted(task)}.`,
  'coordination/task-left-open': ({ task, instrument }, say) =>
    `nhiệm vụ ${say.quoted(task)} chưa hoàn thành khi ${say.quoted(instrument)} đã hết thời hạn và chưa được chuyển tiếp.`,
  'coordination/carried-twice': ({ task, into }, say) =>
    `nhiệm vụ ${say.quoted(task)} được chuyển tiếp nhiều lần: ${say.quoted(...into)}.`,
  'coordination/content-not-carried': ({ task, content, instrument }, say) =>
    `nhiệm vụ ${say.quoted(task)} được chuyển tiếp sang ${say.quoted(instrument)}, nhưng văn bản này không có nội dung ${say.quoted(content)}.`,
  'coordination/cycle-without-term': ({ id, instrument }, say) =>
    `không xếp lịch định kỳ cho ${say.quoted(id)} được vì ${say.quoted(instrument)} không có ngày bắt đầu hoặc ngày kết thúc.`,
  'coordination/review-missing': ({ instrument, kind, period, due }, say) =>
    `chưa có báo cáo ${kind === 'final' ? 'tổng kết' : 'sơ kết'} ${say.period(period)} của văn bản phối hợp ${say.quoted(instrument)}, thời hạn là ngày ${say.date(due)}.`,
  'coordination/note-not-of-area': ({ note, area }, say) =>
    `${say.unit(area)} không phải là địa bàn; ghi nhận tình hình ${say.quoted(note)} phải theo địa bàn, không theo tổ chức, nhóm hay cá nhân.`,
};
