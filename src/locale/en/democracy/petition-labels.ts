import type { petitionLabelsVi } from '#room/locale';

/** Words of documents about letters of the people, in English. */
export const petitionLabelsEn: { readonly [Key in keyof typeof petitionLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.petitions': 'Letters received and handled',
    'petitions.receivedBy': 'Received by',
    'petitions.kind': 'Kind',
    'petitions.field': 'Field',
    'petitions.carriedOver': 'Carried over',
    'petitions.received': 'Received',
    'petitions.handled': 'Handled',
    'petitions.fitForHandling': 'Fit for handling',
    'petitions.withinCompetence': 'Within competence',
    'petitions.breakdownOf': 'Breakdown is of',
    'petitions.complaints': 'Complaints',
    'petitions.denunciations': 'Denunciations',
    'petitions.feedback': 'Petitions, feedback',
    'petitions.fields': 'By field',
    'petitions.guided': 'Guided',
    'petitions.forwarded': 'Forwarded',
    'petitions.resolved': 'Resolved',
    'petitions.outstanding': 'Outstanding',
    'word.complaint': 'complaint',
    'word.denunciation': 'denunciation',
    'word.feedback': 'petition, feedback',
    'word.received': 'those received',
    'word.fitForHandling': 'letters fit for handling',
    'word.withinCompetence': 'letters within competence',
    'word.authorities': 'authorities',
    'word.peoples-council': "people's council",
  });
