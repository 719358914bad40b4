import { expect, it } from 'vitest';
import { cellEvents } from '#inside/exporters/excel';
import { tellXml } from '../support.js';

function rawOf(attributes: Record<string, string>, xml: string) {
  const events = cellEvents();
  events.begin(attributes);
  tellXml(`<c>${xml}</c>`, events);
  return events.end();
}

it('gathers value, formula and inline text', () => {
  expect(rawOf({ t: 'str', s: '3' }, '<f>A1&amp;"x"</f><v>ax</v>')).toEqual({
    type: 'str',
    style: 3,
    value: 'ax',
    inline: '',
    formula: { text: 'A1&"x"', shared: undefined },
  });
  expect(rawOf({ t: 'inlineStr' }, '<is><r><t>Xã</t></r></is>')).toMatchObject({ inline: 'Xã' });
});

it('tells a shared formula from one of its own', () => {
  expect(rawOf({}, '<f t="shared" si="2" ref="A1:A9">B1</f>').formula).toEqual({
    text: 'B1',
    shared: '2',
  });
  expect(rawOf({}, '<f t="shared" si="2"/>').formula).toEqual({ text: '', shared: '2' });
  expect(rawOf({}, '<f t="array" ref="A1:A9" si="2">B1</f>').formula).toEqual({
    text: 'B1',
    shared: undefined,
  });
});

it('leaves out texts that stand nowhere, and extensions', () => {
  expect(rawOf({}, 'x<v>1</v>y<extLst><ext><v>2</v></ext></extLst>')).toMatchObject({ value: '2' });
  expect(rawOf({}, '<t>x</t>')).toMatchObject({ value: undefined, inline: '' });
});

it('begins each cell with nothing', () => {
  const events = cellEvents();
  events.begin({});
  tellXml('<c><v>1</v></c>', events);
  events.end();
  events.begin({});
  expect(events.end()).toEqual({
    type: 'n',
    style: 0,
    value: undefined,
    inline: '',
    formula: undefined,
  });
});
