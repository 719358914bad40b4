type Child = Node | string;

/** What an element is made with: its properties, and attributes that have none. */
export interface Made {
  readonly class?: string;
  readonly id?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

/** Makes an element. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  made: Made = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (made.class !== undefined) element.className = made.class;
  if (made.id !== undefined) element.id = made.id;
  for (const [name, value] of Object.entries(made.attributes ?? {})) {
    element.setAttribute(name, value);
  }
  const { onClick } = made;
  if (onClick !== undefined) element.addEventListener('click', onClick);
  element.append(...children);
  return element;
}

/** An element of the page, of the kind that it must be. */
export function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no ${kind.name} “${id}”`);
  return element;
}

/** Says something to who does not see the page. */
export function say(text: string): void {
  find('said', HTMLParagraphElement).textContent = text;
}
