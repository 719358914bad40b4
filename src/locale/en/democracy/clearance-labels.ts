import type { clearanceLabelsVi } from '#room/locale';

/** Words of documents about site clearance, in English. */
export const clearanceLabelsEn: { readonly [Key in keyof typeof clearanceLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.clearances': 'Site clearance',
    'clearances.project': 'Project',
    'clearances.title': 'Name of the project',
    'clearances.projectsStated': 'Projects',
    'clearances.households': 'Households affected',
    'clearances.agreed': 'Agreed',
    'clearances.handedOver': 'Handed over',
    'clearances.compelled': 'Compelled',
    'clearances.complaints': 'Complaints',
    'clearances.areaAffected': 'Land (m²)',
    'clearances.areaHandedOver': 'Land handed over (m²)',
    'clearances.compensation': 'Compensation (đồng)',
  });
