import type { ratingLabelsVi } from '#room/locale';

/** Words of documents about ratings, in English. */
export const ratingLabelsEn: { readonly [Key in keyof typeof ratingLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.ratings': 'Ratings',
    'ratings.scheme': 'Scheme',
    'ratings.year': 'Year',
    'ratings.grade': 'Grade',
    'ratings.score': 'Points',
    'ratings.maximum': 'Most points',
    'ratings.communes': 'Communes',
    'ratings.rated': 'Rated',
    'ratings.grades': 'Rated',
    'ratings.dossiers': 'Dossiers',
    'ratings.recognised': 'Recognised',
  });
