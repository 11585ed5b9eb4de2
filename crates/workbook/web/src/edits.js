// What readers made of listings, kept in their browser, each under its listing's name.

/**
 * `text` is the edit of the listing `original`. `earlier` are texts that were put away: by a
 * Reset, or because the listing has changed since; the newest last.
 *
 * @typedef {{ text?: string | undefined, original?: string | undefined, earlier: string[] }} Entry
 */

const MOST_EARLIER = 5;

/** @param {string} name */
const key = name => `stop-the-press.edit.${name}`;

// What the browser did not store, because it may not or has no room: that lasts as long as
// the page.
/** @type {Map<string, string | undefined>} */
const inMemory = new Map();

const storage = {
  /** @param {string} name */
  get(name) {
    if (inMemory.has(name)) return inMemory.get(name);
    try {
      return localStorage.getItem(name) ?? undefined;
    } catch {
      return undefined;
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
      inMemory.delete(name);
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
    // An `old` was written before there could be several.
    const { text, original, old, earlier = [] } = JSON.parse(storage.get(key(name)) ?? '{}');
    return { text, original, earlier: old === undefined ? earlier : [...earlier, old] };
  } catch {
    return { earlier: [] };
  }
}

/**
 * @param {string} name
 * @param {Entry} entry
 */
function write(name, entry) {
  const empty = entry.text === undefined && entry.earlier.length === 0;
  return storage.set(key(name), empty ? undefined : JSON.stringify(entry));
}

/**
 * The edit of the listing `name`, if there is one, and whether a text was put away. An edit of
 * another text than `original` is `outdated`, and put away.
 *
 * @param {string} name
 * @param {string} original
 */
export function load(name, original) {
  const { text, ...entry } = read(name);
  const outdated = text !== undefined && text !== original && entry.original !== original;
  if (text !== undefined && entry.original !== original) putAway(name, original, text);
  const now = read(name);
  return { text: now.text, hasEarlier: now.earlier.length > 0, outdated };
}

/**
 * Whether the edit will still be there after the page is closed.
 *
 * @param {string} name
 * @param {string} original
 * @param {string} text
 */
export function save(name, original, text) {
  const { earlier } = read(name);
  return write(name, text === original ? { earlier } : { text, original, earlier });
}

/**
 * Keeps `text` among the earlier ones, where it differs from the listing, and ends the edit.
 *
 * @param {string} name
 * @param {string} original
 * @param {string | undefined} text
 */
export function putAway(name, original, text) {
  const { earlier } = read(name);
  const kept = text === undefined || text === original ? earlier : [...earlier.filter(other => other !== text), text];
  write(name, { earlier: kept.slice(-MOST_EARLIER) });
}

/**
 * Makes the text that was put away last the edit. `text`, which is there now, is put away in
 * its place, so that this can be taken back in the same way.
 *
 * @param {string} name
 * @param {string} original
 * @param {string} text
 */
export function takeBack(name, original, text) {
  const { earlier } = read(name);
  const back = earlier.pop();
  if (back === undefined) return { text, hasEarlier: false };
  if (text !== original && text !== back) earlier.push(text);
  write(name, { text: back, original, earlier });
  return { text: back, hasEarlier: earlier.length > 0 };
}

/** @param {string} name */
export function forgetEarlier(name) {
  write(name, { ...read(name), earlier: [] });
}

/**
 * Calls `onChange` with the edit of the listing `original`, or with none, when another window
 * has changed it.
 *
 * @param {string} name
 * @param {string} original
 * @param {(text: string | undefined) => void} onChange
 */
export function onChangeElsewhere(name, original, onChange) {
  const reread = () => {
    const entry = read(name);
    // An edit of another text is that of a page that is older or newer than this one.
    if (entry.text === undefined || entry.original === original) onChange(entry.text);
  };
  addEventListener('storage', event => {
    // Where all is cleared at once, the event names no key.
    if (event.key === key(name) || event.key === null) reread();
  });
  // A page that the browser had put aside hears of nothing.
  addEventListener('pageshow', event => event.persisted && reread());
}
