import type { campaignFinding } from '#room/campaigns';
import type { SentencesOf } from '#room/locale';
import { choices, fields } from './all-words.js';
import { perhaps } from './words.js';

/** The sentences of the findings in campaigns, models and scoring, in Vietnamese. */
export const campaignsVi: SentencesOf<typeof campaignFinding> = {
  'campaigns/unknown-criterion': ({ criterion, nearest }, say) =>
    `bộ tiêu chí không có tiêu chí ${say.quoted(criterion)}${perhaps(nearest, say)}`,
  'campaigns/repeated-criterion': ({ criterion }, say) =>
    `${say.quoted(criterion)} được khai hai lần; chỉ tính lần đầu.`,
  'campaigns/score-out-of-range': ({ criterion, score, maximum }, say) =>
    `điểm ${say.number(score)} của tiêu chí ${say.quoted(criterion)} nằm ngoài khoảng từ 0 đến ${say.number(maximum)}; không tính điểm này.`,
  'campaigns/score-of-group': ({ criterion }, say) =>
    `${say.quoted(criterion)} là nhóm tiêu chí, phải chấm từng tiêu chí thành phần; không tính điểm này.`,
  'campaigns/maximum-not-set': ({ criterion }, say) =>
    `tiêu chí ${say.quoted(criterion)} chưa quy định điểm tối đa; không tính điểm này.`,
  'campaigns/maxima-differ': ({ criterion, maximum, sum }, say) =>
    `điểm tối đa của ${say.quoted(criterion)} là ${say.number(maximum)}, nhưng các thành phần cộng lại bằng ${say.number(sum)}; hãy sửa cho khớp.`,
  'campaigns/unknown-condition': ({ condition, nearest }, say) =>
    `bộ tiêu chí không có điều kiện ${say.quoted(condition)}${perhaps(nearest, say)}`,
  'campaigns/duplicate-model': ({ model }, say) =>
    `mô hình ${say.quoted(model)} được khai hai lần; lần khai sau bị bỏ qua.`,
  'campaigns/unknown-field': ({ model, field, nearest }, say) =>
    `lĩnh vực ${choices(field)} của mô hình ${say.quoted(model)} không có trong danh mục${perhaps(nearest, say)}`,
  'campaigns/field-not-in-force': ({ model, field, cohort }, say) =>
    `lĩnh vực ${choices(field)} của mô hình ${say.quoted(model)} không áp dụng trong năm ${cohort}.`,
  'campaigns/unknown-model': ({ model, nearest }, say) =>
    `mô hình ${say.quoted(model)} không có trong danh sách${perhaps(nearest, say)}`,
  'campaigns/replication-cycle': ({ models }, say) =>
    `các mô hình sau nhân rộng lẫn nhau theo vòng khép kín: ${say.quoted(...models)}; hãy kiểm tra lại mô hình gốc.`,
  'campaigns/registration-incomplete': ({ model, items }, say) =>
    `bản đăng ký của mô hình ${say.quoted(model)} còn thiếu các mục: ${fields(...items)}; hãy bổ sung.`,
  'campaigns/state-differs': ({ model, state, reached }, say) =>
    `mô hình ${say.quoted(model)} ghi trạng thái ${choices(state)}, nhưng bước cuối của quá trình là ${choices(reached)}; hãy sửa cho thống nhất.`,
  'campaigns/history-broken': ({ model }, say) =>
    `các bước trong quá trình của mô hình ${say.quoted(model)} không nối tiếp nhau; hãy kiểm tra lại ngày và thứ tự các bước.`,
  'campaigns/cohort-counts-disagree': (params, say) =>
    `năm ${params.cohort}: số mô hình ở bước ${choices(params.later)} (${say.number(params.laterCount)}) lớn hơn ở bước ${choices(params.earlier)} (${say.number(params.earlierCount)}); hãy kiểm tra lại hai số.`,
  'campaigns/stated-count-differs': ({ key, stated, counted, what }, say) =>
    `${what === undefined ? 'số' : `số ${what.vi}`} ghi trong báo cáo ở mục ${choices(key)} là ${say.number(stated)}, nhưng đếm theo danh sách được ${say.number(counted)}; hãy kiểm tra lại.`,
  'campaigns/duplicate-campaign': ({ campaign }, say) =>
    `phong trào ${say.quoted(campaign)} được khai hai lần; lần khai sau bị bỏ qua.`,
  'campaigns/unknown-campaign': ({ campaign, nearest }, say) =>
    `phong trào ${say.quoted(campaign)} không có trong danh sách${perhaps(nearest, say)}`,
  'campaigns/integrates-itself': ({ campaign }, say) =>
    `phong trào ${say.quoted(campaign)} được ghi là lồng ghép với chính nó; hãy bỏ mã này khỏi danh sách lồng ghép.`,
  'campaigns/theme-year-without-year': ({ campaign }, say) =>
    `năm chủ đề ${say.quoted(campaign)} phải có kỳ là một năm.`,
  'campaigns/event-outside-period': (params, say) =>
    `hoạt động ${say.quoted(params.event)} (từ ngày ${say.date(params.firstDay)} đến ngày ${say.date(params.lastDay)}) không nằm trong thời gian của phong trào, ${say.period(params.period)}.`,
  'campaigns/due-outside-period': ({ goal, dueDate, period }, say) =>
    `mục tiêu ${say.quoted(goal)} đến hạn ngày ${say.date(dueDate)}, ngoài thời gian của phong trào, ${say.period(period)}.`,
  'campaigns/goal-without-unit': ({ goal }, say) =>
    `mục tiêu ${say.quoted(goal)} có con số nhưng không có đơn vị tính hay chỉ tiêu; hãy bổ sung.`,
  'campaigns/repeated-goal': ({ goal }, say) =>
    `phong trào có hai mục tiêu cùng mã ${say.quoted(goal)}; hãy đổi mã một mục tiêu.`,
  'campaigns/unknown-goal': ({ goal, nearest }, say) =>
    `phong trào không có mục tiêu ${say.quoted(goal)}${perhaps(nearest, say)}`,
  'campaigns/goal-unit-differs': ({ goal, unit, expected }, say) =>
    `mục tiêu ${say.quoted(goal)} tính bằng ${say.quoted(expected)}, nhưng kết quả ghi bằng ${say.quoted(unit)}; không tính kết quả này.`,
  'campaigns/unknown-document': ({ document, nearest }, say) =>
    `không có văn bản ${say.quoted(document)}${perhaps(nearest, say)}`,
  'campaigns/duplicate-commendation': ({ commendation }, say) =>
    `quyết định khen thưởng ${say.quoted(commendation)} được khai hai lần; lần khai sau bị bỏ qua.`,
  'campaigns/commendation-without-decision': ({ commendation }, say) =>
    `khen thưởng ${say.quoted(commendation)} không ghi văn bản quyết định; hãy bổ sung số quyết định.`,
  'campaigns/repeated-recipient': ({ commendation, recipient }, say) =>
    `khen thưởng ${say.quoted(commendation)} ghi ${say.quoted(recipient)} hai lần; chỉ tính một lần.`,
  'campaigns/recognised-without-decision': ({ model }, say) =>
    `mô hình ${say.quoted(model)} đã được công nhận nhưng không có quyết định công nhận nào ghi tên; hãy bổ sung quyết định.`,
  'campaigns/decision-without-recognition': ({ commendation, model, state }, say) =>
    `quyết định ${say.quoted(commendation)} công nhận mô hình ${say.quoted(model)}, nhưng mô hình đang ở trạng thái ${choices(state)}; hãy cập nhật trạng thái hoặc kiểm tra lại quyết định.`,
  'campaigns/decision-before-review': (params, say) =>
    `quyết định ${say.quoted(params.commendation)} ngày ${say.date(params.date)} công nhận mô hình ${say.quoted(params.model)} trước bước bình xét ngày ${say.date(params.reviewed)}.`,
  'campaigns/unknown-level': ({ model, level, nearest }, say) =>
    `mô hình ${say.quoted(model)} ghi cấp ${choices(level)}, cấp này không có trong danh mục${perhaps(nearest, say)}`,
  'campaigns/level-not-in-force': ({ model, level, date }, say) =>
    `mô hình ${say.quoted(model)} thuộc cấp ${choices(level)}, cấp này không tồn tại vào ngày ${say.date(date)}.`,
  'campaigns/scheme-not-in-force': ({ scheme, date }, say) =>
    `bộ tiêu chí ${say.quoted(scheme)} không có hiệu lực vào ngày ${say.date(date)}.`,
  'campaigns/evidence-missing': ({ criterion }, say) =>
    `tiêu chí ${say.quoted(criterion)} có điểm nhưng không có minh chứng; hãy bổ sung minh chứng.`,
  'campaigns/band-out-of-reach': ({ band, from, maximum }, say) =>
    `mức xếp loại ${say.quoted(band)} bắt đầu từ ${say.number(from)} điểm, cao hơn điểm tối đa ${say.number(maximum)}; hãy hạ mức này.`,
};
