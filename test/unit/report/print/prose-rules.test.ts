import { describe, expect, it } from 'vitest';
import { headingStyle, headingText, listMark, paragraphStyle } from '#inside/report';

const text = { size: 14 };

describe('headingText', () => {
  it('puts a space between number and words only where both are there', () => {
    expect(headingText({ number: 'I-', text: 'KẾT QUẢ' })).toBe('I- KẾT QUẢ');
    expect(headingText({ number: '', text: 'KẾT QUẢ' })).toBe('KẾT QUẢ');
    expect(headingText({ number: 'I-', text: '' })).toBe('I-');
  });
});

describe('headingStyle', () => {
  it('is that of the level; bold below the levels of the layout', () => {
    const style = { size: 15 };
    const body = { text, headings: [{ style, number: '{I}' }] };
    expect(headingStyle({ level: 1 }, body)).toBe(style);
    expect(headingStyle({ level: 2 }, body)).toEqual({ size: 14, bold: true });
  });
});

describe('paragraphStyle', () => {
  it('adds the weight and slant of the paragraph to the body', () => {
    expect(paragraphStyle({}, { text })).toEqual(text);
    expect(paragraphStyle({ bold: true, italic: false }, { text })).toEqual({
      size: 14,
      bold: true,
    });
    expect(paragraphStyle({ italic: true }, { text })).toEqual({ size: 14, italic: true });
  });
});

describe('listMark', () => {
  it('counts from one, or is the bullet of the layout', () => {
    expect([0, 9].map((at) => listMark({ ordered: true }, at, '- '))).toEqual(['1. ', '10. ']);
    expect(listMark({ ordered: false }, 3, '+ ')).toBe('+ ');
  });
});
