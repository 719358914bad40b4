import type { disclosureLabelsVi } from '#room/locale';

/** Words of documents about what was made public, in English. */
export const disclosureLabelsEn: { readonly [Key in keyof typeof disclosureLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.disclosures': 'What was made public',
    'disclosures.content': 'Item',
    'disclosures.title': 'What',
    'disclosures.decidedOn': 'Came to be on',
    'disclosures.disclosedOn': 'Made public on',
    'disclosures.methods': 'How',
    'disclosures.place': 'Where',
    'disclosures.duration': 'For',
    'disclosures.shownDays': 'Days shown',
    'disclosures.disclosed': 'Made public',
    'disclosures.due': 'Due on',
    'disclosures.onTime': 'On time',
    'disclosures.lateDays': 'Days late',
    'word.30-days': '30 days',
    'word.90-days': '90 days',
    'word.standing': 'standing',
    'word.other': 'other',
  });
