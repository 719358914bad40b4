import type { mediationLabelsVi } from '#room/locale';

/** Words of documents about mediation, in English. */
export const mediationLabelsEn: { readonly [Key in keyof typeof mediationLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.mediationTeams': 'Mediation teams',
    'mediationTeams.teams': 'Teams',
    'mediationTeams.mediators': 'Mediators',
    'mediationTeams.women': 'Women among them',
    'mediationTeams.minorities': 'Of ethnic minorities',
    'mediationTeams.qualified': 'Qualified in law',
    'list.mediations': 'Mediation at the grassroots',
    'mediations.disputeKind': 'Kind of dispute',
    'mediations.opening': 'Open from before',
    'mediations.received': 'Received',
    'mediations.successful': 'Successful',
    'mediations.failed': 'Not successful',
    'mediations.pending': 'Pending',
    'mediations.withdrawn': 'Withdrawn',
    'mediations.ratePercent': 'Rate of success (%)',
    'mediations.rateOf': 'Rate is of',
    'word.settled': 'cases settled',
  });
