import type { democracyFinding } from '#room/democracy';
import type { FactsOf } from '#room/findings';
import type { SentencesOf } from '#room/locale';
import type { Say } from '#room/locale';
import { choices, fields } from './all-words.js';
import { perhaps } from './words.js';

const known = (amount: number | null, say: Say): string =>
  amount === null ? 'nhiều' : say.number(amount);

const result = { passed: 'được thông qua', 'not-passed': 'không được thông qua' } as const;

/** Who votes, as they are counted. */
const voters = { households: 'hộ', electors: 'cử tri', members: 'người' } as const;

const by = (article: string | null): string => (article === null ? '' : ` (${article})`);

/** Two boards at a time, and of what. */
const sole = (
  { kind, unit, project, other }: FactsOf<typeof democracyFinding>['democracy/board-not-alone'],
  say: Say,
): string =>
  `${choices(kind)} ${project === null ? `của ${say.unit(unit)}` : `của dự án ${say.quoted(project)} tại ${say.unit(unit)}`} hoạt động cùng thời gian với ban ${say.quoted(other)}`;

/** The sentences of the findings in records of grassroots democracy, in Vietnamese. */
export const democracyVi: SentencesOf<typeof democracyFinding> = {
  'democracy/unknown-word': ({ catalogue, word, nearest }, say) =>
    `${say.quoted(word)} không có trong danh mục ${fields(catalogue)}${perhaps(nearest, say)}`,
  'democracy/unknown-document': ({ document, nearest }, say) =>
    `văn bản ${say.quoted(document)} không có trong danh sách${perhaps(nearest, say)}`,
  'democracy/unit-not-in-force': (days, say) =>
    `thời gian của hồ sơ là ${say.days(days)}, khi đơn vị chưa thành lập hoặc đã giải thể, sáp nhập; hãy kiểm tra lại ngày hoặc đơn vị.`,
  'democracy/personal-field': ({ field }) =>
    `mục ${fields(field)} là thông tin cá nhân nên không được ghi vào hồ sơ; đã bỏ mục này.`,
  'democracy/personal-text': ({ field, held }) =>
    `mục ${fields(field)} có ${held === 'name' ? 'họ tên cá nhân' : 'số điện thoại hoặc số giấy tờ cá nhân'}; đã bỏ nội dung này, hãy ghi lại không kèm thông tin cá nhân.`,
  'democracy/unknown-record': ({ list, record, nearest }, say) =>
    `${say.quoted(record)} không có trong danh sách ${fields(list)}${perhaps(nearest, say)}`,
  'democracy/days-out-of-order': ({ earlier, earlierDay, later, laterDay }, say) =>
    `${fields(later)} (${say.date(laterDay)}) trước ${fields(earlier)} (${say.date(earlierDay)}); hãy kiểm tra lại hai ngày.`,
  'democracy/disclosed-late': ({ content, disclosedOn, due, days, article }, say) =>
    `nội dung ${choices(content)} công khai ngày ${say.date(disclosedOn)}, thời hạn là ngày ${say.date(due)}${by(article)}, chậm ${say.number(days)} ngày; hãy kiểm tra lại ngày hoặc nêu lý do.`,
  'democracy/disclosed-perhaps-late': ({ content, disclosedOn, due, days, article }, say) =>
    `nội dung ${choices(content)} công khai ngày ${say.date(disclosedOn)}; theo thời hạn chưa được xác nhận là ngày ${say.date(due)}${by(article)} thì chậm ${say.number(days)} ngày; hãy đối chiếu với quy định.`,
  'democracy/shown-too-short': ({ days, needed, article }, say) =>
    `đã công khai ${say.number(days)} ngày, ít hơn ${say.number(needed)} ngày ${article === null ? 'ghi trong hồ sơ' : `theo ${article}`}; hãy kiểm tra lại.`,
  'democracy/shown-perhaps-too-short': ({ days, needed, article }, say) =>
    `đã công khai ${say.number(days)} ngày, ít hơn ${say.number(needed)} ngày theo quy định chưa được xác nhận${by(article)}; hãy đối chiếu với quy định.`,
  'democracy/no-disclosure-rule': ({ content, sphere, date }, say) =>
    `danh mục không có quy định về công khai nội dung ${choices(content)} ở loại hình ${choices(sphere)}${date === null ? '' : ` vào ngày ${say.date(date)}`}; không tính được thời hạn.`,
  'democracy/answered-but-open': ({ answeredOn }, say) =>
    `kiến nghị ghi là chưa trả lời nhưng có ngày trả lời ${say.date(answeredOn)}; hãy sửa trạng thái hoặc ngày.`,
  'democracy/part-exceeds-whole': ({ part, partAmount, whole, wholeAmount }, say) =>
    `${fields(part)} (${known(partAmount, say)}) lớn hơn ${fields(whole)} (${known(wholeAmount, say)}); hãy kiểm tra lại hai số.`,
  'democracy/parts-differ-from-total': ({ total, totalAmount, parts, sum }, say) =>
    `${fields(total)} là ${known(totalAmount, say)}, nhưng ${fields(...parts)} cộng lại bằng ${say.number(sum)}; hãy kiểm tra lại.`,
  'democracy/work-differs-from-decision': ({ field, decision, amount, decided }, say) =>
    `${fields(field)} của công trình thực hiện quyết định ${say.quoted(decision)} là ${say.number(amount)}, khác mức đã quyết định (${known(decided, say)}); hãy kiểm tra lại hai hồ sơ hoặc nêu lý do.`,
  'democracy/work-not-decided': ({ decision }, say) =>
    `công trình ghi là thực hiện quyết định ${say.quoted(decision)}, nhưng quyết định này không được thông qua; hãy kiểm tra lại.`,
  'democracy/work-perhaps-twice': ({ field, decision }, say) =>
    `${fields(field)} trùng với quyết định ${say.quoted(decision)} đã thực hiện, hiện được tính cả hai; nếu công trình thực hiện quyết định này, hãy ghi ${fields('decidedIn')}.`,
  'democracy/votes-exceed-base': ({ round, votes, base, scope }, say) =>
    `lần biểu quyết thứ ${say.number(round)} có ${say.number(votes)} phiếu hoặc người dự, nhiều hơn ${say.number(base)} ${voters[scope]} trong phạm vi lấy ý kiến; hãy kiểm tra lại.`,
  'democracy/result-differs': ({ stated, votesFor, base, needed, article }, say) =>
    `hồ sơ ghi ${result[stated]}, nhưng có ${say.number(votesFor)}/${say.number(base)} phiếu tán thành, trong khi cần ít nhất ${say.number(needed)} (${article}); hãy kiểm tra lại kết quả.`,
  'democracy/result-doubtful': ({ stated, votesFor, base, needed, article }, say) =>
    `hồ sơ ghi ${result[stated]}; theo tỷ lệ chưa được xác nhận (${article}) cần ít nhất ${say.number(needed)} phiếu, thực tế ${say.number(votesFor)}/${say.number(base)}; hãy đối chiếu với quy định.`,
  'democracy/no-voting-rule': ({ content, date }, say) =>
    `không có quy định về tỷ lệ tán thành cho nội dung ${choices(content)}${date === null ? ' vì chưa ghi ngày biểu quyết' : ` vào ngày ${say.date(date)}`}; không kiểm tra được kết quả.`,
  'democracy/quorum-not-met': ({ attended, base, scope, needed, article }, say) =>
    `có ${say.number(attended)}/${say.number(base)} ${voters[scope]} dự, ít hơn ${say.number(needed)} theo ${article}; hãy kiểm tra hội nghị có đủ điều kiện tiến hành không.`,
  'democracy/board-too-small': ({ members, needed, article }, say) =>
    `có ${known(members, say)} thành viên, ít hơn mức tối thiểu ${say.number(needed)} theo ${article}; hãy kiểm tra lại số thành viên hoặc bầu bổ sung.`,
  'democracy/board-perhaps-too-small': ({ members, needed, article }, say) =>
    `có ${known(members, say)} thành viên; theo quy định chưa được xác nhận (${article}) cần ít nhất ${say.number(needed)}; hãy đối chiếu với quy định.`,
  'democracy/board-too-large': ({ members, allowed, article }, say) =>
    `có ${known(members, say)} thành viên, nhiều hơn mức tối đa ${say.number(allowed)} theo ${article}; hãy kiểm tra lại số thành viên.`,
  'democracy/board-perhaps-too-large': ({ members, allowed, article }, say) =>
    `có ${known(members, say)} thành viên; theo quy định chưa được xác nhận (${article}) không quá ${say.number(allowed)}; hãy đối chiếu với quy định.`,
  'democracy/board-term-too-long': ({ from, to, lastDay, article }, say) =>
    `nhiệm kỳ từ ngày ${say.date(from)} đến ngày ${say.date(to)}, trong khi theo ${article} phải kết thúc chậm nhất ngày ${say.date(lastDay)}; hãy kiểm tra lại hai ngày.`,
  'democracy/board-term-perhaps-too-long': ({ from, to, lastDay, article }, say) =>
    `nhiệm kỳ từ ngày ${say.date(from)} đến ngày ${say.date(to)}; theo quy định chưa được xác nhận (${article}) kết thúc chậm nhất ngày ${say.date(lastDay)}; hãy đối chiếu với quy định.`,
  'democracy/board-not-alone': (facts, say) =>
    `${sole(facts, say)}, trong khi theo ${facts.article} mỗi thời điểm chỉ có một ban; hãy ghi ngày kết thúc của ban trước hoặc bỏ bớt.`,
  'democracy/board-perhaps-not-alone': (facts, say) =>
    `${sole(facts, say)}; theo quy định chưa được xác nhận (${facts.article}) mỗi thời điểm chỉ có một ban; hãy đối chiếu với quy định.`,
  'democracy/no-board-rule': ({ kind, sphere, date }, say) =>
    `không có quy định về ${choices(kind)} ở ${choices(sphere)}${date === null ? '' : ` vào ngày ${say.date(date)}`}; không kiểm tra được số thành viên và nhiệm kỳ.`,
  'democracy/part-exceeds-sum': ({ part, partAmount, wholes, sum }, say) =>
    `${fields(part)} (${known(partAmount, say)}) lớn hơn ${fields(...wholes)} cộng lại (${say.number(sum)}); hãy kiểm tra lại.`,
  'democracy/part-doubtful': ({ part, partAmount, wholes, sum }, say) =>
    `${fields(part)} (${known(partAmount, say)}) lớn hơn ${fields(...wholes)} (${say.number(sum)}); chỉ đúng nếu gồm cả số của kỳ trước hoặc số chưa ghi, hãy kiểm tra lại.`,
  'democracy/fewer-people-than-times': ({ people, peopleAmount, times, timesAmount }, say) =>
    `${fields(people)} (${known(peopleAmount, say)}) ít hơn ${fields(times)} (${known(timesAmount, say)}), trong khi mỗi lượt có ít nhất một người; hãy kiểm tra lại hai số.`,
  'democracy/too-few-reception-days': ({ held, due, article }, say) =>
    held === null
      ? `chưa có số liệu về ngày người đứng đầu tiếp dân trong tháng; theo ${article} phải tiếp ít nhất ${say.number(due)} ngày.`
      : `người đứng đầu tiếp dân ${say.number(held)} ngày trong tháng, ít hơn ${say.number(due)} ngày theo ${article}; hãy bổ sung hoặc kiểm tra lại.`,
  'democracy/balance-differs': ({ left, leftSum, right, rightSum }, say) =>
    `${fields(...left)} tổng cộng ${say.number(leftSum)}, không khớp với ${fields(...right)} tổng cộng ${say.number(rightSum)}; hãy kiểm tra lại.`,
  'democracy/balance-doubtful': ({ left, leftSum, right, rightSum }, say) =>
    `${fields(...left)} tổng cộng ${say.number(leftSum)}, còn ${fields(...right)} tổng cộng ${say.number(rightSum)}; chỉ đúng nếu có số chưa ghi hoặc tính ở mục khác, hãy kiểm tra lại.`,
  'democracy/breakdown-of-unknown': ({ parts }) =>
    `có ${fields(...parts)} nhưng chưa ghi ${fields('breakdownOf')}; hãy ghi ${choices('received', 'fitForHandling')} hoặc ${choices('withinCompetence')}; số phân loại chưa được thống kê.`,
  'democracy/rate-differs': ({ stated, recomputed, of }, say) =>
    `tỷ lệ ghi ${say.number(stated)}%, tính lại trên ${choices(of)} là ${say.number(recomputed)}%; hãy kiểm tra lại tỷ lệ hoặc mẫu số.`,
  'democracy/conference-late': ({ date, due, article }, say) =>
    `hội nghị tổ chức ngày ${say.date(date)}, sau ngày ${say.date(due)} theo ${article}; hãy kiểm tra lại ngày, hoặc năm tài chính của đơn vị.`,
  'democracy/conference-quorum': ({ attended, total, needed, article }, say) =>
    `hội nghị có ${say.number(attended)}/${say.number(total)} người dự, ít hơn ${say.number(needed)} theo ${article}; hãy kiểm tra hội nghị có hợp lệ không.`,
  'democracy/conference-not-asked': ({ asked, total, needed, article }, say) =>
    `có ${say.number(asked)}/${say.number(total)} người yêu cầu tổ chức hội nghị bất thường, ít hơn ${say.number(needed)} theo ${article}; hãy kiểm tra căn cứ tổ chức.`,
  'democracy/support-lapsed': ({ supportFrom, proposedOn, lastDay, article }, say) =>
    `ý kiến ủng hộ thu thập từ ngày ${say.date(supportFrom)}, có giá trị đến ngày ${say.date(lastDay)} theo ${article}, nhưng đề xuất ngày ${say.date(proposedOn)}; hãy kiểm tra lại việc lấy ý kiến ủng hộ.`,
};
