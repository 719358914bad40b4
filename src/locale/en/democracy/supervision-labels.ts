import type { supervisionLabelsVi } from '#room/locale';

/** Words of documents about supervision, in English. */
export const supervisionLabelsEn: { readonly [Key in keyof typeof supervisionLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.supervisions': 'Supervisions',
    'supervisions.supervisor': 'Supervisor',
    'supervisions.supervisingUnit': 'Supervising unit',
    'supervisions.form': 'Form',
    'supervisions.topic': 'Topic',
    'supervisions.title': 'Matter',
    'supervisions.project': 'Project',
    'supervisions.sessions': 'Sessions',
    'supervisions.siteVisits': 'Visits to places',
    'supervisions.violations': 'Violations found',
    'supervisions.recommendations': 'Recommendations',
    'supervisions.toPartyCommittees': 'To Party committees',
    'supervisions.toAuthorities': 'To authorities',
    'supervisions.toOthers': 'To others',
    'supervisions.accepted': 'Accepted',
    'supervisions.resolved': 'Resolved',
    'supervisions.lawGaps': 'Gaps in the law',
    'supervisions.moneyRecovered': 'Money recovered (đồng)',
    'supervisions.settlementReduced': 'Taken off settlements (đồng)',
    'supervisions.otherMoneyHandled': 'Money handled otherwise (đồng)',
    'supervisions.landRecovered': 'Land recovered (m²)',
    'supervisions.otherLandHandled': 'Land handled otherwise (m²)',
  });
