import { describe, expect, it } from 'vitest';
import { definitionOf } from '../support.js';
import { ownMargins } from '#inside/exporters/word';
import { sampleDocument } from '../../../../support/sample-document.js';

const [annex] = sampleDocument.annexes;
const annexes = (['portrait', 'landscape'] as const).flatMap((orientation) =>
  annex === undefined ? [] : [{ ...annex, orientation }],
);
const { contact: _contact, ...bare } = sampleDocument;
const marked = { ...bare, annexes, draftMark: 'DỰ THẢO' };
const [report, upright, turned] = definitionOf(marked).sections;
if (report === undefined || upright === undefined || turned === undefined) throw new Error();

describe('ownMargins', () => {
  it('tells all of the first section, also that there is nothing', () => {
    expect(ownMargins(report, [])).toEqual({
      header: { first: [], others: report.header.others },
      footer: { first: report.footer.first, others: report.footer.others },
    });
  });

  it('takes what is the same from the section before', () => {
    expect(ownMargins(upright, [report])).toEqual({ header: {}, footer: {} });
  });

  it('tells what is not: a mark in the middle of a page that is wider', () => {
    const { header, footer } = ownMargins(turned, [report, upright]);
    expect([header, footer]).toEqual([
      {},
      { first: turned.footer.first, others: turned.footer.others },
    ]);
  });

  it('looks for the first page in the last section that has one', () => {
    const plain = { ...upright, hasTitlePage: false };
    expect(ownMargins(plain, [report]).footer).toEqual({});
    expect(ownMargins(upright, [report, plain]).footer).toEqual({});
    const without = { ...report, hasTitlePage: false };
    expect(ownMargins(upright, [without]).footer).toEqual({ first: upright.footer.first });
  });
});
