import type { campaignFinding } from '#inside/campaigns';
import type { GivenOut } from './given-out-row.js';

export const campaignsGivenOut: GivenOut<typeof campaignFinding> = {
  'campaigns/unknown-criterion': [
    'error',
    { criterion: 'refrom', nearest: 'reform' },
    {
      vi: 'Bộ tiêu chí không có tiêu chí “refrom”; có thể là “reform”.',
      en: 'The scheme has no criterion “refrom”; perhaps “reform” is meant.',
    },
  ],
  'campaigns/repeated-criterion': [
    'error',
    { criterion: 'reform' },
    {
      vi: '“reform” được khai hai lần; chỉ tính lần đầu.',
      en: '“reform” is given twice; only the first counts.',
    },
  ],
  'campaigns/score-out-of-range': [
    'error',
    { criterion: 'reform', score: 26, maximum: 25 },
    {
      vi: 'Điểm 26 của tiêu chí “reform” nằm ngoài khoảng từ 0 đến 25; không tính điểm này.',
      en: 'The score 26 of “reform” is not between 0 and 25; it is not counted.',
    },
  ],
  'campaigns/score-of-group': [
    'error',
    { criterion: 'reform' },
    {
      vi: '“reform” là nhóm tiêu chí, phải chấm từng tiêu chí thành phần; không tính điểm này.',
      en: '“reform” is a group, whose parts are to be scored; its own score is not counted.',
    },
  ],
  'campaigns/maximum-not-set': [
    'error',
    { criterion: 'know' },
    {
      vi: 'Tiêu chí “know” chưa quy định điểm tối đa; không tính điểm này.',
      en: 'The maximum of “know” is not set; its score is not counted.',
    },
  ],
  'campaigns/maxima-differ': [
    'error',
    { criterion: 'my-scheme', maximum: 100, sum: 95 },
    {
      vi: 'Điểm tối đa của “my-scheme” là 100, nhưng các thành phần cộng lại bằng 95; hãy sửa cho khớp.',
      en: 'The maximum of “my-scheme” is 100, but its parts add up to 95.',
    },
  ],
  'campaigns/unknown-condition': [
    'error',
    { condition: 'dosier', nearest: 'dossier' },
    {
      vi: 'Bộ tiêu chí không có điều kiện “dosier”; có thể là “dossier”.',
      en: 'The scheme has no condition “dosier”; perhaps “dossier” is meant.',
    },
  ],
  'campaigns/duplicate-model': [
    'error',
    { model: 'mo-hinh-1' },
    {
      vi: 'Mô hình “mo-hinh-1” được khai hai lần; lần khai sau bị bỏ qua.',
      en: 'The model “mo-hinh-1” is given twice; the later one is left out.',
    },
  ],
  'campaigns/unknown-field': [
    'error',
    { model: 'mo-hinh-1', field: 'economi', nearest: 'economy' },
    {
      vi: 'Lĩnh vực “economi” của mô hình “mo-hinh-1” không có trong danh mục; có thể là “economy”.',
      en: 'The field “economi” of the model “mo-hinh-1” is not in the catalogue; perhaps “economy” is meant.',
    },
  ],
  'campaigns/field-not-in-force': [
    'warning',
    { model: 'mo-hinh-1', field: 'new-countryside', cohort: '2019' },
    {
      vi: 'Lĩnh vực “new-countryside” của mô hình “mo-hinh-1” không áp dụng trong năm 2019.',
      en: 'The field “new-countryside” of the model “mo-hinh-1” is not in force in 2019.',
    },
  ],
  'campaigns/unknown-model': [
    'error',
    { model: 'mo-hinh-2', nearest: 'mo-hinh-1' },
    {
      vi: 'Mô hình “mo-hinh-2” không có trong danh sách; có thể là “mo-hinh-1”.',
      en: 'The model “mo-hinh-2” is not in the list; perhaps “mo-hinh-1” is meant.',
    },
  ],
  'campaigns/replication-cycle': [
    'error',
    { models: ['mo-hinh-1', 'mo-hinh-2'] },
    {
      vi: 'Các mô hình sau nhân rộng lẫn nhau theo vòng khép kín: “mo-hinh-1”, “mo-hinh-2”; hãy kiểm tra lại mô hình gốc.',
      en: 'These models replicate each other in a circle: “mo-hinh-1”, “mo-hinh-2”.',
    },
  ],
  'campaigns/registration-incomplete': [
    'warning',
    { model: 'mo-hinh-1', items: ['resources', 'results'] },
    {
      vi: 'Bản đăng ký của mô hình “mo-hinh-1” còn thiếu các mục: “nguồn lực” (resources), “kết quả” (results); hãy bổ sung.',
      en: 'The registration of the model “mo-hinh-1” lacks “resources”, “results”.',
    },
  ],
  'campaigns/state-differs': [
    'error',
    { model: 'mo-hinh-1', state: 'recognised', reached: 'reviewed' },
    {
      vi: 'Mô hình “mo-hinh-1” ghi trạng thái “được công nhận” (recognised), nhưng bước cuối của quá trình là “bình xét” (reviewed); hãy sửa cho thống nhất.',
      en: 'The model “mo-hinh-1” has the state “recognised”, but its last step led to “reviewed”.',
    },
  ],
  'campaigns/history-broken': [
    'error',
    { model: 'mo-hinh-1' },
    {
      vi: 'Các bước trong quá trình của mô hình “mo-hinh-1” không nối tiếp nhau; hãy kiểm tra lại ngày và thứ tự các bước.',
      en: 'The steps in the history of the model “mo-hinh-1” do not follow each other.',
    },
  ],
  'campaigns/cohort-counts-disagree': [
    'error',
    {
      cohort: '2021',
      earlier: 'registered',
      earlierCount: 1808,
      later: 'effective',
      laterCount: 2071,
    },
    {
      vi: 'Năm 2021: số mô hình ở bước “có hiệu quả” (effective) (2.071) lớn hơn ở bước “đăng ký” (registered) (1.808); hãy kiểm tra lại hai số.',
      en: 'In 2021 there are more models at “effective” (2,071) than at “registered” (1,808).',
    },
  ],
  'campaigns/stated-count-differs': [
    'error',
    { key: 'economy', stated: 7, counted: 6 },
    {
      vi: 'Số ghi trong báo cáo ở mục “kinh tế” (economy) là 7, nhưng đếm theo danh sách được 6; hãy kiểm tra lại.',
      en: 'The report states 7 for “economy”, but the list has 6.',
    },
  ],
  'campaigns/duplicate-campaign': [
    'error',
    { campaign: 'dan-van-kheo' },
    {
      vi: 'Phong trào “dan-van-kheo” được khai hai lần; lần khai sau bị bỏ qua.',
      en: 'The campaign “dan-van-kheo” is given twice; the later one is left out.',
    },
  ],
  'campaigns/unknown-campaign': [
    'error',
    { campaign: 'dan-van-khe', nearest: 'dan-van-kheo' },
    {
      vi: 'Phong trào “dan-van-khe” không có trong danh sách; có thể là “dan-van-kheo”.',
      en: 'The campaign “dan-van-khe” is not in the list; perhaps “dan-van-kheo” is meant.',
    },
  ],
  'campaigns/integrates-itself': [
    'error',
    { campaign: 'dan-van-kheo' },
    {
      vi: 'Phong trào “dan-van-kheo” được ghi là lồng ghép với chính nó; hãy bỏ mã này khỏi danh sách lồng ghép.',
      en: 'The campaign “dan-van-kheo” is said to be carried out together with itself.',
    },
  ],
  'campaigns/theme-year-without-year': [
    'warning',
    { campaign: 'nam-dan-van-2019' },
    {
      vi: 'Năm chủ đề “nam-dan-van-2019” phải có kỳ là một năm.',
      en: 'The theme year “nam-dan-van-2019” needs a period of one year.',
    },
  ],
  'campaigns/event-outside-period': [
    'warning',
    {
      event: 'Ngày ra quân',
      firstDay: '2020-07-31',
      lastDay: '2020-08-02',
      period: '2020-07',
    },
    {
      vi: 'Hoạt động “Ngày ra quân” (từ ngày 31/7/2020 đến ngày 02/8/2020) không nằm trong thời gian của phong trào, tháng 7 năm 2020.',
      en: 'The event “Ngày ra quân” (31 July 2020 to 2 August 2020) does not lie within the period of its campaign, July 2020.',
    },
  ],
  'campaigns/due-outside-period': [
    'warning',
    { goal: 'models', dueDate: '2020-01-15', period: '2019' },
    {
      vi: 'Mục tiêu “models” đến hạn ngày 15/01/2020, ngoài thời gian của phong trào, năm 2019.',
      en: 'The goal “models” is due on 15 January 2020, outside the period of its campaign, 2019.',
    },
  ],
  'campaigns/goal-without-unit': [
    'warning',
    { goal: 'models' },
    {
      vi: 'Mục tiêu “models” có con số nhưng không có đơn vị tính hay chỉ tiêu; hãy bổ sung.',
      en: 'The goal “models” has a number but neither a unit nor an indicator.',
    },
  ],
  'campaigns/repeated-goal': [
    'error',
    { goal: 'models' },
    {
      vi: 'Phong trào có hai mục tiêu cùng mã “models”; hãy đổi mã một mục tiêu.',
      en: 'The campaign has two goals with the id “models”.',
    },
  ],
  'campaigns/unknown-goal': [
    'error',
    { goal: 'model', nearest: 'models' },
    {
      vi: 'Phong trào không có mục tiêu “model”; có thể là “models”.',
      en: 'The campaign has no goal “model”; perhaps “models” is meant.',
    },
  ],
  'campaigns/goal-unit-differs': [
    'error',
    { goal: 'land', unit: 'ha', expected: 'm2' },
    {
      vi: 'Mục tiêu “land” tính bằng “m2”, nhưng kết quả ghi bằng “ha”; không tính kết quả này.',
      en: 'The goal “land” is counted in “m2”, but its progress is given in “ha”; it is not counted.',
    },
  ],
  'campaigns/unknown-document': [
    'error',
    { document: 'qd-400', nearest: 'qd-400-tu' },
    {
      vi: 'Không có văn bản “qd-400”; có thể là “qd-400-tu”.',
      en: 'The document “qd-400” is not known; perhaps “qd-400-tu” is meant.',
    },
  ],
  'campaigns/duplicate-commendation': [
    'error',
    { commendation: 'bang-khen-2021' },
    {
      vi: 'Quyết định khen thưởng “bang-khen-2021” được khai hai lần; lần khai sau bị bỏ qua.',
      en: 'The commendation “bang-khen-2021” is given twice; the later one is left out.',
    },
  ],
  'campaigns/commendation-without-decision': [
    'warning',
    { commendation: 'bang-khen-2021' },
    {
      vi: 'Khen thưởng “bang-khen-2021” không ghi văn bản quyết định; hãy bổ sung số quyết định.',
      en: 'The commendation “bang-khen-2021” names no deciding document.',
    },
  ],
  'campaigns/repeated-recipient': [
    'error',
    { commendation: 'bang-khen-2021', recipient: 'mo-hinh-1' },
    {
      vi: 'Khen thưởng “bang-khen-2021” ghi “mo-hinh-1” hai lần; chỉ tính một lần.',
      en: 'The commendation “bang-khen-2021” names “mo-hinh-1” twice; it counts once.',
    },
  ],
  'campaigns/recognised-without-decision': [
    'warning',
    { model: 'mo-hinh-1' },
    {
      vi: 'Mô hình “mo-hinh-1” đã được công nhận nhưng không có quyết định công nhận nào ghi tên; hãy bổ sung quyết định.',
      en: 'The model “mo-hinh-1” is recognised, but no decision of recognition names it.',
    },
  ],
  'campaigns/decision-without-recognition': [
    'error',
    {
      commendation: 'cong-nhan-2021',
      model: 'mo-hinh-1',
      state: 'registered',
    },
    {
      vi: 'Quyết định “cong-nhan-2021” công nhận mô hình “mo-hinh-1”, nhưng mô hình đang ở trạng thái “đăng ký” (registered); hãy cập nhật trạng thái hoặc kiểm tra lại quyết định.',
      en: 'The commendation “cong-nhan-2021” recognises the model “mo-hinh-1”, whose state is “registered”.',
    },
  ],
  'campaigns/decision-before-review': [
    'error',
    {
      commendation: 'cong-nhan-2021',
      model: 'mo-hinh-1',
      date: '2021-11-30',
      reviewed: '2021-12-05',
    },
    {
      vi: 'Quyết định “cong-nhan-2021” ngày 30/11/2021 công nhận mô hình “mo-hinh-1” trước bước bình xét ngày 05/12/2021.',
      en: 'The commendation “cong-nhan-2021” of 30 November 2021 recognises the model “mo-hinh-1” before its last step of review on 5 December 2021.',
    },
  ],
  'campaigns/unknown-level': [
    'error',
    { model: 'mo-hinh-1', level: 'comune', nearest: 'commune' },
    {
      vi: 'Mô hình “mo-hinh-1” ghi cấp “comune”, cấp này không có trong danh mục; có thể là “commune”.',
      en: 'There is no level “comune”, which the model “mo-hinh-1” has; perhaps “commune” is meant.',
    },
  ],
  'campaigns/level-not-in-force': [
    'warning',
    { model: 'mo-hinh-1', level: 'district', date: '2025-07-01' },
    {
      vi: 'Mô hình “mo-hinh-1” thuộc cấp “huyện” (district), cấp này không tồn tại vào ngày 01/7/2025.',
      en: 'The model “mo-hinh-1” is at the level “district”, which does not exist on 1 July 2025.',
    },
  ],
  'campaigns/scheme-not-in-force': [
    'warning',
    { scheme: 'my-scheme', date: '2022-12-31' },
    {
      vi: 'Bộ tiêu chí “my-scheme” không có hiệu lực vào ngày 31/12/2022.',
      en: 'The scoring scheme “my-scheme” is not in force on 31 December 2022.',
    },
  ],
  'campaigns/evidence-missing': [
    'warning',
    { criterion: 'reform' },
    {
      vi: 'Tiêu chí “reform” có điểm nhưng không có minh chứng; hãy bổ sung minh chứng.',
      en: 'The criterion “reform” has points, but no evidence is given for it.',
    },
  ],
  'campaigns/band-out-of-reach': [
    'error',
    { band: 'good', from: 110, maximum: 100 },
    {
      vi: 'Mức xếp loại “good” bắt đầu từ 110 điểm, cao hơn điểm tối đa 100; hãy hạ mức này.',
      en: 'The grade “good” begins at 110, above the most that can be scored, 100.',
    },
  ],
};
