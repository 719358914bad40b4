import type { conferenceLabelsVi } from '#room/locale';

/** Words of documents about conferences of staff, in English. */
export const conferenceLabelsEn: { readonly [Key in keyof typeof conferenceLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.conferences': 'Conferences of staff',
    'conferences.sphere': 'Sphere',
    'conferences.agencyKind': 'Kind of agency',
    'conferences.enterpriseKind': 'Kind of enterprise',
    'conferences.extraordinary': 'Extraordinary',
    'conferences.obliged': 'Due',
    'conferences.held': 'Held',
    'conferences.total': 'All staff',
    'conferences.attended': 'Attended',
    'conferences.askedBy': 'Asked for it',
    'word.commune': 'commune',
    'word.agency': 'agency',
    'word.employer': 'employer',
    'word.armed-forces': 'armed forces',
  });
