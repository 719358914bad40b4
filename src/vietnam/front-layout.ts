import type { Layout } from '#room/report';
import { frozen } from './frozen.js';
import { stateLayout } from './state-layout.js';

/** Made by a function, so that a bundler may leave it out where nobody asks for it. */
const versions = (): readonly Layout[] =>
  stateLayout.slice(-1).map((state) => ({
    ...state,
    id: 'front-2025',
    name: 'Văn bản của Mặt trận Tổ quốc theo Quyết định 207/QĐ-MTTW-BTT',
    legalBasis: {
      number: '207/QĐ-MTTW-BTT',
      issuedOn: '2025-08-29',
      confirmed: false,
      doubt: 'chưa có toàn văn Quyết định 207/QĐ-MTTW-BTT; cỡ chữ, lề theo Nghị định 30/2020/NĐ-CP',
    },
    from: '2025-08-29',
  }));

/**
 * The layout of documents of the Fatherland Front, for now one version.
 *
 * Vietnamese: thể thức và kỹ thuật trình bày văn bản của Mặt trận Tổ quốc Việt Nam.
 *
 * Quyết định 207/QĐ-MTTW-BTT (29/8/2025) governs them. Its text was not at hand: sizes and margins
 * are those of Nghị định 30/2020/NĐ-CP, which documents of the Front were seen to follow
 * (`confirmed: false`). Change any of them with {@link deriveLayout}.
 *
 * @example
 * ```ts
 * import { frontLayout } from 'danvan/vietnam';
 *
 * frontLayout.map(({ from }) => from); //=> ['2025-08-29']
 * ```
 *
 * @category Layouts
 */
export const frontLayout: readonly Layout[] = /* @__PURE__ */ frozen(/* @__PURE__ */ versions());
