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
      { id: 'thanh-tra', name: 'Thanh tra tỉnh', serves: province.id, symbol: 'TTr' },
      { id: 'ubnd-xa', name: 'Ủy ban nhân dân xã Mẫu 1', serves: 'xa-01', symbol: 'UBND' },
    ].map((office) => ({ ...office, category: 'organization' as const })),
  ],
  { kinds },
);

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
    signers: [{ post: about.issuer === 'thanh-tra' ? 'Chánh Thanh tra' : 'Chủ tịch' }],
    recipients: ['Như trên', 'Lưu: VT'],
  });
