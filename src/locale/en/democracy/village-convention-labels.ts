import type { villageConventionLabelsVi } from '#room/locale';

/** Words of documents about conventions of villages, in English. */
export const villageConventionLabelsEn: {
  readonly [Key in keyof typeof villageConventionLabelsVi]: string;
} = /* @__PURE__ */ Object.freeze({
  'list.villageConventions': 'Conventions of villages',
  'villageConventions.villages': 'Villages',
  'villageConventions.issued': 'Adopted',
  'villageConventions.recognised': 'Recognised',
  'villageConventions.refused': 'Not recognised',
  'villageConventions.amended': 'Amended',
  'villageConventions.suspended': 'Suspended',
  'villageConventions.abolished': 'Abolished',
});
