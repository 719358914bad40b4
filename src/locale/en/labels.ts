import { campaignLabelsEn } from './campaign-labels.js';
import { figureLabelsEn } from './figure-labels.js';
import { formLabelsEn } from './form-labels.js';
import { reportingLabelsEn } from './reporting-labels.js';
import { reviewLabelsEn } from './review-labels.js';
import { sheetLabelsEn } from './sheet-labels.js';
import { styleLabelsEn } from './style-labels.js';
import type { Labels } from '#room/locale';

/** Words of documents in English. */
export const labelsEn: Labels = /* @__PURE__ */ (() =>
  Object.freeze({
    report: 'Report',
    results: 'Results',
    annex: 'Annex',
    page: 'Page',
    ordinal: 'No.',
    indicator: 'Indicator',
    measure: 'Unit of measure',
    inPeriod: 'In period',
    samePeriodLastYear: 'Same period last year',
    previousPeriod: 'Previous period',
    comparison: 'Comparison',
    difference: 'Rise (+), fall (-)',
    percentChange: 'Change (%)',
    rate: 'Rate',
    percentagePoints: 'percentage points',
    note: 'Note',
    unit: 'Unit',
    units: 'units',
    area: 'area',
    total: 'Total',
    own: 'done directly',
    unallocated: 'not allocated',
    statisticsTitle: 'Summary of figures',
    matrixTitle: 'Figures by unit',
    notHeardFrom: 'Not yet heard from',
    column: 'Column',
    marks: 'Marks',
    markNil: 'did not occur',
    markMissing: 'not known yet',
    markNotApplicable: 'does not apply',
    markWithheld: 'not published',
    points: 'difference in percentage points',
    standsIn: 'consolidated figure of',
    sentFigures: 'have sent figures',
    sentBoth: 'compared over the units that sent both',
    consolidated: 'consolidated figure of the level above',
    notAdditiveOverUnits: 'cannot be added over units',
    notAdditiveOverTime: 'cannot be added over periods',
    smallCount: 'small count, not published',
    definitionChanged:
      'the indicator got another meaning within the period, and both sides cannot be added',
    meaningDiffers: 'not compared: the indicator got another meaning between the two periods',
    incomplete: 'not enough figures for a total',
    dropped: 'units without numerator or denominator are left out',
    ...campaignLabelsEn,
    ...figureLabelsEn,
    ...formLabelsEn,
    ...reportingLabelsEn,
    ...reviewLabelsEn,
    ...sheetLabelsEn,
    ...styleLabelsEn,
  }))();
