import type { MainSentencesOf } from '#room/codes';
import type { organizationFinding } from '#room/organization';
import { mainChoices, perhaps } from './words.js';

/** The sentences of the findings in units and their links, in Vietnamese. */
export const organizationVi: MainSentencesOf<typeof organizationFinding> = {
  'organization/duplicate-unit': ({ unit }, say) =>
    `${say.unit(unit)} được khai hai lần với cùng một mã đơn vị; lần khai sau bị bỏ qua.`,
  'organization/unknown-parent': ({ unit, parent, nearest }, say) =>
    `đơn vị cấp trên ${say.quoted(parent)} của ${say.unit(unit)} không có trong danh sách đơn vị${perhaps(nearest, say)}`,
  'organization/parent-cycle': ({ units }, say) =>
    `các đơn vị sau là cấp trên của nhau theo vòng khép kín: ${units.map(say.unit).join(', ')}; hãy sửa lại đơn vị cấp trên.`,
  'organization/unknown-place': ({ unit, place }, say) =>
    `địa bàn ${say.quoted(place)} của ${say.unit(unit)} không có trong danh sách đơn vị; hãy kiểm tra lại mã.`,
  'organization/unknown-kind': ({ unit, kind, nearest }, say) =>
    `${say.unit(unit)} thuộc loại ${mainChoices(kind)}, không có trong danh mục loại đơn vị${perhaps(nearest, say)}`,
};
