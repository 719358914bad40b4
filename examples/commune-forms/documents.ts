import { createHierarchy, type ComposedReport } from 'danvan';
import { composeForms } from 'danvan/report';
import type { FilledForm } from 'danvan/forms';
import {
  reportingCalendars as calendars,
  stateLayout as layout,
  statisticalForms as forms,
  unitKinds as kinds,
} from 'danvan/vietnam';

const communes = 12;

/** The ids of the invented communes. */
export const communeIds = Array.from(
  { length: communes },
  (_, at) => `xa-${String(at + 1).padStart(2, '0')}`,
);

const province = { id: 'tinh-mau', name: 'tỉnh Mẫu', shortName: 'Mẫu' };

/** An invented province of twelve communes, and the offices that send the forms. */
export const hierarchy = createHierarchy(
  [
    province,
    ...communeIds.map((id, at) => ({ id, name: `xã Mẫu ${at + 1}`, parent: province.id })),
    ...[
      {
        id: 'ubnd-tinh',
        name: 'Ủy ban nhân dân tỉnh Mẫu',
        serves: province.id,
        symbol: 'UBND',
      },
      {
        id: 'thanh-tra',
        name: 'Thanh tra tỉnh',
        parent: 'ubnd-tinh',
        serves: province.id,
        symbol: 'TTr',
      },
      { id: 'ubnd-xa', name: 'Ủy ban nhân dân xã Mẫu 1', serves: 'xa-01', symbol: 'UBND' },
    ].map((office) => ({ ...office, category: 'organization' as const })),
  ],
  { kinds },
);

const ofProvince = {
  signers: [{ post: 'Chánh Thanh tra' }],
  recipients: ['Thanh tra Chính phủ', 'Ủy ban nhân dân tỉnh', 'Lưu: VT'],
};
const ofCommune = { signers: [{ post: 'Chủ tịch' }], recipients: ['Thanh tra tỉnh', 'Lưu: VT'] };

/** Filled forms as a report with an annex each. */
export const formsReport = (
  filled: readonly FilledForm[],
  about: { readonly issuer: string; readonly place: string; readonly draftMark: string },
): ComposedReport =>
  composeForms({
    hierarchy,
    layout,
    forms,
    filled,
    ...about,
    periods: { calendars },
    ...(about.issuer === 'thanh-tra' ? ofProvince : ofCommune),
  });
