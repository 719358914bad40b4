import { defineForm, type StatisticalForm } from '#room/forms';
import { boardsQuarterForm, inspectionBoardsForm, investmentBoardsForm } from './boards-forms.js';
import { carriedOut2025 } from './carried-out-2025.js';
import {
  inspectedForm,
  portalLettersForm,
  raisedForm,
  villageMeetingsForm,
} from './democracy-done.js';
import { consultedForm, decidedForm, disclosedForm, votedForm } from './democracy-known.js';
import { letters2025 } from './letters-2025.js';
import { management2025 } from './management-2025.js';
import { mobilizationForm } from './mobilization-form.js';
import { conventionsForm, mediationForm, modelRegisterForm } from './practice-forms.js';
import { reception2025 } from './reception-2025.js';
import { settledComplaints2025 } from './settled-complaints-2025.js';
import { settledDenunciations2025 } from './settled-denunciations-2025.js';
import { complaints2021, feedback2024 } from './superseded.js';

const forms = (): readonly StatisticalForm[] =>
  Object.freeze(
    [
      reception2025(),
      letters2025(),
      settledComplaints2025(),
      settledDenunciations2025(),
      carriedOut2025(),
      management2025(),
      complaints2021(),
      feedback2024(),
      disclosedForm(),
      decidedForm(),
      votedForm(),
      consultedForm(),
      raisedForm(),
      inspectedForm(),
      inspectionBoardsForm(),
      investmentBoardsForm(),
      portalLettersForm(),
      villageMeetingsForm(),
      boardsQuarterForm(),
      mediationForm(),
      conventionsForm(),
      mobilizationForm(),
      modelRegisterForm(),
    ].map(defineForm),
  );

/**
 * Statistical forms as data, by act, code and the days on which they are used.
 *
 * Vietnamese: các biểu mẫu thống kê.
 *
 * In force since 30/9/2025: the six of Thông tư 06/2025/TT-TTCP on reception, complaints and
 * denunciations, `01/TCD` to `06/QLKNTC`; from a third party's copy, so `confirmed: false`.
 * Superseded: `02/XLD` of Thông tư 02/2021/TT-TTCP and `04/XLD` of Thông tư 01/2024/TT-TTCP, whose
 * third formula is marked as a misprint. Without an official code: the ten tables of grassroots
 * democracy of the portal of Bắc Giang (12/2023), the quarterly table of people's inspection and
 * investment supervision boards, mediation, village conventions, the annex of figures on mass
 * mobilization, and the register of models. How columns are combined over periods is our reading of
 * the guidance. Take what you need, or define your own with {@link defineForm}.
 *
 * @example
 * ```ts
 * import { findForm } from 'danvan/forms';
 * import { statisticalForms } from 'danvan/vietnam';
 *
 * findForm(statisticalForms, { code: '03/GQKN' })?.columns.length; //=> 23
 * ```
 *
 * @category Forms
 */
export const statisticalForms: readonly StatisticalForm[] = /* @__PURE__ */ forms();
