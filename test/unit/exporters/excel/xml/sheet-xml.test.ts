import { expect, it } from 'vitest';
import { sheetFoot, sheetHead, xmlSheet } from '#inside/exporters/excel';
import { writing } from './support.js';

const sheet = xmlSheet('Biểu', writing);

it('freezes headings and labels, and fits the page', () => {
  const views = [{ state: 'frozen', xSplit: 2, ySplit: 5, topLeftCell: 'C6' } as const];
  const pageSetup = { ...sheet.pageSetup, fitToPage: true };
  const xml = sheetHead({ ...sheet, views, pageSetup }, []);
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(xml).toContain('<pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight"');
  expect(sheetHead({ ...sheet, views: [{ state: 'normal' }] }, [])).not.toContain('<pane');
});

it('writes breaks, margins, and codes of headers', () => {
  const headerFooter = {
    ...sheet.headerFooter,
    differentFirst: true,
    oddHeader: '&C&"A,Regular"&P ]]>',
  };
  const rowBreaks = [{ id: 9, max: 16_383, man: 1 }];
  const xml = sheetFoot({ ...sheet, headerFooter, rowBreaks }, []);
  expect(xml).toContain(
    '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;&quot;A,Regular&quot;&amp;P ]]&gt;<',
  );
  expect(xml).toContain(
    '<rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/>',
  );
  expect(xml).not.toContain('mergeCells');
});

it('folds and filters rows, each in its place', () => {
  const outlineProperties = { summaryBelow: false, summaryRight: true };
  const properties = { outlineProperties, outlineLevelRow: 2 };
  const pageSetup = { ...sheet.pageSetup, fitToPage: true };
  const head = sheetHead({ ...sheet, properties, pageSetup }, []);
  // In any other order Excel takes the sheet for broken.
  expect(head).toContain(
    '<sheetPr><outlinePr summaryBelow="0" summaryRight="1"/><pageSetUpPr fitToPage="1"/></sheetPr>',
  );
  expect(head).toContain('outlineLevelRow="2"');
  const foot = sheetFoot({ ...sheet, autoFilter: 'A5:C9' }, ['A1:C1']);
  expect(foot).toContain('</sheetData><autoFilter ref="A5:C9"/><mergeCells');
});
