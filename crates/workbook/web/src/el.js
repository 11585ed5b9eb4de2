// Making elements.

/** @typedef {Record<string, string | number | boolean>} Attributes */

/**
 * A new element. An attribute that the element has as a property is set as one.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Attributes} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key in element) Reflect.set(element, key, value);
    else element.setAttribute(key, String(value));
  }
  element.append(...children);
  return element;
}

/**
 * The element that the book's own HTML always has there.
 *
 * @template {Element} [Kind=HTMLElement]
 * @param {ParentNode} parent
 * @param {string} selector
 * @returns {Kind}
 */
export function find(parent, selector) {
  const found = /** @type {Kind | null} */ (parent.querySelector(selector));
  if (!found) throw new Error(`the page has no \`${selector}\``);
  return found;
}
