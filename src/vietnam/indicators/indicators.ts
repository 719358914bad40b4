import { defineIndicator } from '#room/indicators';
import { appealIndicators } from './appeal.js';
import { backgroundIndicators } from './background.js';
import { commendationIndicators } from './commendations.js';
import { coordinationIndicators } from './coordination.js';
import { councilIndicators } from './councils.js';
import { decisionIndicators } from './decisions.js';
import { dialogueIndicators } from './dialogue.js';
import { disclosureIndicators } from './disclosure.js';
import { inspectionIndicators } from './inspection.js';
import { investmentIndicators } from './investment.js';
import { leadershipIndicators } from './leadership.js';
import { mediationIndicators } from './mediation.js';
import { memberIndicators } from './members.js';
import { modelIndicators } from './models.js';
import { networkIndicators } from './network.js';
import { outreachIndicators } from './outreach.js';
import { petitionIndicators } from './petitions.js';
import { placeOfWorkIndicators } from './places-of-work.js';
import { ratingIndicators } from './ratings.js';
import { supervisionIndicators } from './supervision.js';
import { workIndicators } from './works.js';

/**
 * The catalogue of indicators, in the order in which reports list them.
 *
 * Vietnamese: danh mục chỉ tiêu công tác dân vận và dân chủ ở cơ sở.
 *
 * Codes are permanent. Money is in đồng, rice in tonnes, rates in percent. A sample, not a form of
 * the law: `confirmed: false` marks what no public source defines in this form, and `doubt` says
 * why. `otherNames` are words by which reports call it. Leave out definitions by handing a list of
 * your own to {@link createDataset}, add some with {@link extendCatalogue}.
 *
 * @example
 * ```ts
 * import { indicators } from 'danvan/vietnam';
 *
 * indicators.find(({ code }) => code === 'mediation.teams')?.name.vi; //=> 'Số tổ hòa giải'
 * ```
 *
 * @category Indicators
 */
export const indicators = /* @__PURE__ */ Object.freeze(
  // A function, so that a bundler may leave the list out where nobody asks for it.
  /* @__PURE__ */ (() =>
    [
      ...backgroundIndicators(),
      ...networkIndicators(),
      ...leadershipIndicators(),
      ...memberIndicators(),
      ...appealIndicators(),
      ...outreachIndicators(),
      ...inspectionIndicators(),
      ...investmentIndicators(),
      ...mediationIndicators(),
      ...petitionIndicators(),
      ...dialogueIndicators(),
      ...councilIndicators(),
      ...workIndicators(),
      ...modelIndicators(),
      ...commendationIndicators(),
      ...coordinationIndicators(),
      ...disclosureIndicators(),
      ...decisionIndicators(),
      ...supervisionIndicators(),
      ...placeOfWorkIndicators(),
      ...ratingIndicators(),
    ].map(defineIndicator))(),
);
