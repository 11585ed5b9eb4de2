// Reloads the page when the book has been rebuilt, and says so when it cannot be.
import { el, find } from './el.js';
import { subscribe } from './news.js';

export function reloadWhenRebuilt() {
  // The build that this page is of, as the server named it with the page.
  const [page] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
  let build = page?.serverTiming?.find(timing => timing.name === 'edition')?.description;

  /** @param {import('./wire/workbook.d.ts').ReloadMessage} message */
  const onMessage = ({ edition, error }) => {
    build ??= edition;
    if (edition === build) showError(error);
    else location.reload();
  };
  subscribe('book', onMessage);
}

/** @param {string | null} error */
function showError(error) {
  document.getElementById('stale')?.remove();
  if (error === null) return;
  const title = el('strong', {}, 'This page is old: the book cannot be rebuilt');
  find(document, 'main').prepend(el('div', { id: 'stale', role: 'alert' }, title, el('pre', {}, error)));
}
