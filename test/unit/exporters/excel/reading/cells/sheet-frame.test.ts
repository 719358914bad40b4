import { describe, expect, it } from 'vitest';
import { readLimits, sheetFrame, spendingOf } from '#inside/exporters/excel';
import { contextOf } from '../support.js';

function frameOf(...elements: [name: string, attributes: Record<string, string>][]) {
  const context = contextOf({ spending: spendingOf(readLimits({ mergedCells: 25 })) });
  const frame = sheetFrame(context);
  elements.forEach(([name, attributes]) => frame.open(name, attributes));
  return { ...frame, findings: context.log.all().map(({ code, params }) => [code, params]) };
}

describe('sheetFrame', () => {
  it('takes merged areas as long as there is room', () => {
    const { merged, findings } = frameOf(
      ['mergeCell', { ref: 'A1:E1' }],
      ['mergeCell', { ref: 'A2:D5' }],
      ['mergeCell', { ref: 'A1:XFD1048576' }],
      ['mergeCell', { ref: 'B2:C3' }],
    );
    expect(merged.map(({ bottom, right }) => [bottom, right])).toEqual([
      [1, 5],
      [3, 3],
    ]);
    expect(findings).toMatchObject([
      ['sheets/merged-too-large', { area: 'A2:D5', cells: 16, most: 15 }],
      ['sheets/merged-too-large', { area: 'A1:XFD1048576', cells: 17_179_869_184 }],
    ]);
  });

  it.each(['x', 'A1:XFE2', ''])('tells a merged area that is none: %j', (ref) => {
    expect(frameOf(['mergeCell', { ref }]).findings).toMatchObject([
      ['sheets/out-of-range', { what: 'merged', place: ref }],
    ]);
  });

  it('hides columns', () => {
    const { hiddenColumns } = frameOf(
      ['col', { min: '2', max: '3', hidden: '1' }],
      ['col', { min: '5', max: '6' }],
    );
    expect([...hiddenColumns]).toEqual([2, 3]);
  });

  it.each([
    ['1', '100000000'],
    ['0', '1'],
    ['3', '2'],
    ['x', '2'],
    ['', ''],
  ])('tells columns that no sheet has: %s to %s', (min, max) => {
    expect(frameOf(['col', { min, max, hidden: '1' }]).findings).toMatchObject([
      ['sheets/out-of-range', { what: 'column', place: `${min}:${max}` }],
    ]);
  });

  it('tells a check for all cells of a sheet, and none for a column', () => {
    const { findings } = frameOf(
      ['dataValidation', { sqref: 'A1:A1048576 B2' }],
      ['dataValidation', { sqref: 'B2 A1:XFD1048576' }],
      ['dataValidation', {}],
    );
    expect(findings).toEqual([
      ['sheets/area-passed-over', { what: 'input', area: 'A1:XFD1048576' }],
    ]);
  });
});
