const bracketed = /^(.*?)\s*\(([^()]*)\)\s*$/su;

/** A heading that ends with brackets: “Kinh phí (triệu đồng)”. */
export interface BracketedHeading {
  /** What stands before them. */
  readonly name: string;
  /** What stands in them. */
  readonly said: string;
}

/** Parts a heading from the brackets that it ends with; undefined where there are none. */
export function bracketedHeading(text: string): BracketedHeading | undefined {
  const found = text.length > 300 ? null : bracketed.exec(text);
  const [, name = '', said = ''] = found ?? [];
  return name === '' || said.trim() === '' ? undefined : { name, said: said.trim() };
}
