// What readers made of listings, kept in their browser, each under its listing's name.

/**
 * `old` is an edit of an earlier version of the listing.
 *
 * @typedef {{ text?: string | undefined, original?: string | undefined, old?: string | undefined }} Entry
 */

/** @param {string} name */
const key = name => `stop-the-press.edit.${name}`;

// A browser may refuse to store anything; then edits last as long as the page.
/** @type {Map<string, string | undefined>} */
const inMemory = new Map();

const storage = {
  /** @param {string} name */
  get(name) {
    try {
      return localStorage.getItem(name) ?? undefined;
    } catch {
      return inMemory.get(name);
    }
  },
  /**
   * @param {string} name
   * @param {string | undefined} value
   */
  set(name, value) {
    try {
      if (value === undefined) localStorage.removeItem(name);
      else localStorage.setItem(name, value);
      return true;
    } catch {
      inMemory.set(name, value);
      return false;
    }
  },
};

/**
 * @param {string} name
 * @returns {Entry}
 */
function read(name) {
  try {
    return JSON.parse(storage.get(key(name)) ?? '{}');
  } catch {
    return {};
  }
}

/**
 * @param {string} name
 * @param {Entry} entry
 */
function write(name, entry) {
  const empty = entry.text === undefined && entry.old === undefined;
  return storage.set(key(name), empty ? undefined : JSON.stringify(entry));
}

/**
 * The edit of the listing `name`, if there is one. When it was made of another text than
 * `original`, it becomes `old`.
 *
 * @param {string} name
 * @param {string} original
 */
export function load(name, original) {
  const { text, old, ...entry } = read(name);
  if (text === undefined || entry.original === original) return { text, old };
  write(name, { old: text });
  return { text: undefined, old: text };
}

/**
 * Whether the edit will still be there after the page is closed.
 *
 * @param {string} name
 * @param {string} original
 * @param {string} text
 */
export function save(name, original, text) {
  const { old } = read(name);
  return write(name, text === original ? { old } : { text, original, old });
}

/** @param {string} name */
export function discardOld(name) {
  const { text, original } = read(name);
  write(name, { text, original });
}
