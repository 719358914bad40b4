import { createHierarchy, en, periodOf } from 'danvan';
import { completenessAnnex } from 'danvan/report';
import { expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';

const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
const obligations = [{ unit: 'xa-a', form: 'bm-01', period: periodOf('2026-Q3') }];

it('has a title with its day, in both languages', () => {
  const annex = { hierarchy, obligations, at: '2026-10-15' };
  expect(completenessAnnex(annex)).toMatchObject({
    title: 'Tình hình gửi báo cáo (tính đến hết ngày 15 tháng 10 năm 2026)',
    orientation: 'portrait',
    blocks: [{ kind: 'table' }],
  });
  expect(completenessAnnex({ ...annex, locale: en }).title).toContain('15 October 2026');
});

it('refuses what is no list', () => {
  const options = { hierarchy, obligations: JSON.parse('{}'), at: '2026-10-15' };
  expect(errorOf(() => completenessAnnex(options)).code).toBe('INVALID_ARGUMENT');
});
