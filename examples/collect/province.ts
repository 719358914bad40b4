import { createHierarchy, periodOf } from 'danvan';
import type { DueDate, Obligation } from 'danvan/organization';
import { defineForm } from 'danvan/forms';
import { unitKinds } from 'danvan/vietnam';

/** The communes of an invented province, by number. */
export const numbers = Array.from({ length: 34 }, (_, at) => at + 1);

/** The id of a commune: `xa-mau-07`. */
export const idOf = (number: number): string => `xa-mau-${String(number).padStart(2, '0')}`;

/** What a commune is called without its kind: “Mẫu 7”. */
export const shortNameOf = (number: number): string => `Mẫu ${number}`;

const body = { category: 'organization', serves: 'tinh-mau' } as const;

const units = [
  { id: 'tinh-mau', name: 'tỉnh Mẫu', shortName: 'Mẫu' },
  { ...body, id: 'tinh-uy', name: 'Tỉnh ủy Mẫu', kind: 'party-committee' },
  {
    ...body,
    id: 'ban-tgdv',
    name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu',
    shortName: 'Ban Tuyên giáo và Dân vận',
    kind: 'information-and-mass-mobilization-commission',
    parent: 'tinh-uy',
    symbol: 'BTGDVTU',
  },
  ...numbers.map((number) => ({
    ...({ category: 'organization', kind: 'party-committee' } as const),
    serves: idOf(number),
    id: `dang-uy-${idOf(number)}`,
    name: `Đảng ủy xã ${shortNameOf(number)}`,
  })),
  ...numbers.map((number) => ({
    id: idOf(number),
    name: `xã ${shortNameOf(number)}`,
    shortName: shortNameOf(number),
    parent: 'tinh-mau',
  })),
];

export const hierarchy = createHierarchy(units, { kinds: unitKinds });

const indicator = (code: string) => ({ indicator: { code } });
const cases = 'Vụ, việc hòa giải';

/** The form that the province asks its communes for every quarter. */
export const form = defineForm({
  id: 'mau-01',
  code: '01/MAU',
  title: 'Tuyên truyền, hòa giải ở cơ sở (minh họa)',
  periods: ['quarter'],
  columns: [
    { index: '1', heading: 'Số cuộc tuyên truyền', ...indicator('outreach.sessions') },
    { index: '2', heading: 'Số lượt người dự', ...indicator('outreach.attendances') },
    { index: '3=4+5', heading: [cases, 'Tổng số'], ...indicator('mediation.cases-received') },
    { index: '4', heading: [cases, 'Thành'], ...indicator('mediation.cases-successful') },
    { index: '5', heading: [cases, 'Không thành'] },
    { index: '6', heading: 'Ngày giao ban', type: 'date' },
  ],
});

/** Another form, which one of them sends by mistake. */
export const otherForm = defineForm({
  id: 'mau-02',
  code: '02/MAU',
  title: 'Thu, chi quỹ (minh họa)',
  columns: [{ index: '1', heading: 'Số thu trong kỳ' }],
});

export const period = '2026-Q3';

/** Every commune owes the form for the third quarter by 10 October. */
export const expected: readonly Obligation[] = numbers.map((number) => ({
  unit: idOf(number),
  form: form.id,
  period: periodOf(period),
}));

export const dueDates: readonly DueDate[] = numbers.map((number) => ({
  unit: idOf(number),
  form: form.id,
  period,
  due: '2026-10-10',
}));

/** What a commune counted, by the columns of the form; invented. */
export function figuresOf(number: number) {
  const [good, bad] = [2 + (number % 7), number % 3];
  return {
    '1': 5 + (number % 9),
    '2': 1000 + 37 * number,
    '3': good + bad,
    '4': good,
    '5': bad,
    '6': `2026-09-${String(1 + (number % 28)).padStart(2, '0')}`,
  };
}
