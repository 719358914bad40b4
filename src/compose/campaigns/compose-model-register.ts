import { fillLabel } from '#room/text';
import { composed } from '../frame/composed.js';
import { countText } from '../frame/count-text.js';
import { frameDocument } from '../frame/frame-document.js';
import { reviewWordsOf } from '#room/locale';
import { modelContext } from './model-context.js';
import type { ModelDocumentOptions } from './model-options.js';
import { modelRegisterTable } from './model-register-table.js';
import { modelSummaryTable } from './model-summary-table.js';
import { proseOf } from '../frame/prose-of.js';
import type { ComposedReport } from '#room/report';

function compose(options: ModelDocumentOptions): ComposedReport {
  const context = modelContext(options, {
    documentKind: reviewWordsOf(options).labels.report,
    documentSymbol: 'BC',
  });
  const { words, inYear: year } = context;
  const count = countText(options.models.length, context);
  return frameDocument(context, {
    subject: options.subject ?? fillLabel(words.registerSubject, { year }),
    blocks: [
      ...proseOf(options.introduction),
      ...proseOf(fillLabel(words.registerSentence, { count, year })),
      modelSummaryTable(context),
      ...proseOf(options.conclusion),
    ],
    annexes: [
      { title: fillLabel(words.registerTitle, { year }), blocks: [modelRegisterTable(context)] },
    ],
  });
}

/**
 * Composes the report on the models that were registered, with their register as an annex.
 *
 * Vietnamese: báo cáo kết quả đăng ký, danh mục mô hình “Dân vận khéo”.
 *
 * The body counts the models by field and by what they are; the annex names every one of them in
 * groups by field. A model of a field that the catalogue does not have stands in a group of its
 * own, so that no model is lost.
 *
 * @param options - Models, catalogues, and what frames the document.
 * @returns The document, ready for {@link exportReport}; one for signing under a layout that nobody
 * confirmed says so in `findings` (`report/layout-not-confirmed`).
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { readModels } from 'danvan/campaigns';
 * import { composeModelRegister } from 'danvan/report';
 * import { modelFields as fields, modelLifecycle as lifecycle, partyLayout } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'ban', name: 'Ban Dân vận Huyện ủy', category: 'organization', symbol: 'BDVHU' },
 *   { id: 'xa-a', name: 'xã A' },
 * ]);
 * const common = { subjectKind: 'model', level: 'commune', host: 'xa-a', cohort: 2022 } as const;
 * const row = { ...common, name: 'Tiếng loa an ninh', state: 'registered' } as const;
 * const rows = [{ ...row, id: 'm1', field: 'defence-security' }];
 * const { values: models } = readModels(rows, { fields, lifecycle, known: hierarchy });
 * const layout = partyLayout;
 * const report = composeModelRegister({ hierarchy, issuer: 'ban', layout, models, fields });
 * report.annexes[0]?.title; //=> 'Danh mục mô hình, điển hình “Dân vận khéo” năm 2022'
 * ```
 *
 * @category Report
 */
export function composeModelRegister(options: ModelDocumentOptions): ComposedReport {
  return composed(options, ['hierarchy', 'issuer', 'layout', 'fields', 'models'], compose);
}
