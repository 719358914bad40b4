import type { villageMeetingLabelsVi } from '#room/locale';

/** Words of documents about meetings of villages, in English. */
export const villageMeetingLabelsEn: {
  readonly [Key in keyof typeof villageMeetingLabelsVi]: string;
} = /* @__PURE__ */ Object.freeze({
  'list.villageMeetings': 'Meetings of villages',
  'villageMeetings.villages': 'Villages',
  'villageMeetings.once': 'Met once',
  'villageMeetings.twice': 'Met twice',
  'villageMeetings.other': 'Otherwise',
});
