import type { obligationFinding } from '#room/obligations';
import type { SentencesOf } from '#room/locale';

/** The sentences of the findings of reports against what was owed, in Vietnamese. */
export const obligationsVi: SentencesOf<typeof obligationFinding> = {
  'organization/unexpected-report': ({ unit, form, period }, say) =>
    `${say.unit(unit)} gửi ${say.quoted(form)} kỳ ${say.period(period)} nhưng không thuộc diện phải gửi; hãy kiểm tra lại phân công báo cáo.`,
  'organization/no-due-date': ({ unit, form, period }, say) =>
    `${say.unit(unit)} đã gửi ${say.quoted(form)} kỳ ${say.period(period)} nhưng không có thời hạn để xác định đúng hạn hay chậm.`,
};
