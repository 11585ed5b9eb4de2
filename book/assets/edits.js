'use strict';

// What readers made of listings, kept in their browser, each under its listing's name.
window.workbook ??= {};

workbook.edits = (() => {
  const key = name => `stop-the-press.edit.${name}`;

  // A browser may refuse to keep anything; then edits last as long as the page.
  const kept = new Map();
  const storage = {
    get(name) {
      try {
        return localStorage.getItem(name) ?? undefined;
      } catch {
        return kept.get(name);
      }
    },
    set(name, value) {
      try {
        if (value === undefined) localStorage.removeItem(name);
        else localStorage.setItem(name, value);
        return true;
      } catch {
        kept.set(name, value);
        return false;
      }
    },
  };

  function read(name) {
    try {
      return JSON.parse(storage.get(key(name)) ?? '{}');
    } catch {
      return {};
    }
  }

  // Whether it will still be there after the page is closed.
  function write(name, entry) {
    const empty = entry.text === undefined && entry.old === undefined;
    return storage.set(key(name), empty ? undefined : JSON.stringify(entry));
  }

  // The edit of the listing `name`, if there is one: `text`. When it was made of another
  // listing than `original`, it is put away first, and `old` has it.
  function load(name, original) {
    const entry = read(name);
    if (entry.text !== undefined && entry.original !== original) {
      const moved = { old: entry.text };
      write(name, moved);
      return moved;
    }
    return { text: entry.text, old: entry.old };
  }

  function save(name, original, text) {
    const { old } = read(name);
    return write(name, text === original ? { old } : { text, original, old });
  }

  function forgetOld(name) {
    const { text, original } = read(name);
    write(name, { text, original });
  }

  return { load, save, forgetOld };
})();
