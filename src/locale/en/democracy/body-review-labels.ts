import type { bodyReviewLabelsVi } from '#room/locale';

/** Words of documents about reviews of bodies, in English. */
export const bodyReviewLabelsEn: { readonly [Key in keyof typeof bodyReviewLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.bodyReviews': 'Reviews by bodies of their own work',
    'bodyReviews.title': 'Title',
    'bodyReviews.kind': 'Kind',
    'bodyReviews.documents': 'Documents reviewed',
    'bodyReviews.results': 'Results',
    'bodyReviews.shortcomings': 'Shortcomings',
    'bodyReviews.causes': 'Causes',
    'bodyReviews.lessons': 'Lessons',
    'bodyReviews.mottoes': 'Mottoes',
    'bodyReviews.nextTasks': 'Next tasks',
    'bodyReviews.ratings': 'Ratings',
    'word.interim': 'interim review',
    'word.final': 'final review',
    'word.anniversary': 'review of documents',
  });
