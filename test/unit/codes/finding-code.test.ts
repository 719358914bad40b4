import { expect, it } from 'vitest';
import { datasetFinding } from '#inside/aggregation';
import { campaignFinding } from '#inside/campaigns';
import { reportFinding } from '#inside/compose';
import { coordinationFinding } from '#inside/coordination';
import { democracyFinding } from '#inside/democracy';
import { documentFinding } from '#inside/documents';
import { exportFinding, sheetFinding } from '#inside/export';
import { shapeFinding, referenceFinding } from '#inside/findings';
import { indicatorFinding } from '#inside/indicators';
import { lifecycleFinding } from '#inside/lifecycle';
import { obligationFinding } from '#inside/obligations';
import { organizationFinding } from '#inside/organization';
import { fileFinding } from '#inside/packages';
import { recordFinding } from '#inside/records';
import { formFinding } from '#inside/forms';
import { comparisonFinding, pastFinding, relationFinding, ruleFinding } from '#inside/rules';
import { tallyFinding } from '#inside/tally';
import { textFinding } from '#inside/text';
import { timeFinding } from '#inside/time';
import { collectFinding } from '#inside/collect';
import { workflowFinding } from '#inside/workflow';
import { givenOut } from '../../support/given-out.js';

const makers = [
  shapeFinding,
  textFinding,
  recordFinding,
  timeFinding,
  organizationFinding,
  obligationFinding,
  referenceFinding,
  documentFinding,
  lifecycleFinding,
  campaignFinding,
  coordinationFinding,
  democracyFinding,
  indicatorFinding,
  datasetFinding,
  ruleFinding,
  comparisonFinding,
  relationFinding,
  pastFinding,
  tallyFinding,
  formFinding,
  workflowFinding,
  collectFinding,
  reportFinding,
  exportFinding,
  sheetFinding,
  fileFinding,
];

it('keeps the codes and severities that were given out', () => {
  const all = makers.flatMap(({ severities }) => Object.entries(severities));
  const expected = Object.entries(givenOut).map(([code, [severity]]) => [code, severity]);
  expect(Object.fromEntries(all)).toEqual(Object.fromEntries(expected));
});

it('has one home for each code', () => {
  const codes = makers.flatMap(({ severities }) => Object.keys(severities));
  expect(codes).toHaveLength(new Set(codes).size);
});
