import type { consultationLabelsVi } from '#room/locale';

/** Words of documents about consultations, in English. */
export const consultationLabelsEn: { readonly [Key in keyof typeof consultationLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.consultations': 'Matters on which the people were asked',
    'consultations.content': 'Topic',
    'consultations.title': 'Matter',
    'consultations.forms': 'Form',
    'consultations.sessions': 'Meetings',
    'consultations.attendances': 'Attendances',
    'consultations.received': 'Opinions received',
    'consultations.accepted': 'Accepted',
    'consultations.explained': 'Explained',
  });
