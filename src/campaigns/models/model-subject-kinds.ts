/**
 * What a skilful-mobilization model can be.
 *
 * Vietnamese: mô hình, điển hình tập thể, điển hình cá nhân.
 *
 * @example
 * ```ts
 * import { modelSubjectKinds } from 'danvan/campaigns';
 *
 * modelSubjectKinds; //=> ['model', 'exemplary-collective', 'exemplary-individual']
 * ```
 *
 * @category Campaigns
 */
export const modelSubjectKinds = Object.freeze([
  'model',
  'exemplary-collective',
  'exemplary-individual',
] as const);

/**
 * One of {@link modelSubjectKinds}.
 *
 * Vietnamese: loại hình đăng ký.
 *
 * @example
 * ```ts
 * import type { ModelSubjectKind } from 'danvan/campaigns';
 *
 * const kind: ModelSubjectKind = 'exemplary-collective';
 * ```
 *
 * @category Campaigns
 */
export type ModelSubjectKind = (typeof modelSubjectKinds)[number];
