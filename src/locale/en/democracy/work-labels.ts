import type { workLabelsVi } from '#room/locale';

/** Words of documents about works and tasks, in English. */
export const workLabelsEn: { readonly [Key in keyof typeof workLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.works': 'Works and tasks',
    'works.kind': 'Kind',
    'works.workKind': 'Kind of works',
    'works.houseKind': 'Kind of houses',
    'works.title': 'Work or task',
    'works.count': 'Number',
    'works.roadKm': 'Roads (km)',
    'works.houses': 'Houses',
    'works.housesBuilt': 'Houses built',
    'works.housesRepaired': 'Houses repaired',
    'works.project': 'Project',
    'works.beneficiaries': 'Benefit',
    'works.beneficiariesTotal': 'Beneficiaries',
    'works.totalMoney': 'Total value (đồng)',
    'works.stateMoney': 'Money of the State (đồng)',
    'works.peopleMoney': 'Money of the people (đồng)',
    'works.inKindMoney': 'In kind, in money (đồng)',
    'works.otherMoney': 'Other money (đồng)',
    'works.labourDays': 'Days of work',
    'works.landArea': 'Land given (m²)',
    'works.landHouseholds': 'Households that gave land',
    'word.work': 'work',
    'word.task': 'task',
  });
