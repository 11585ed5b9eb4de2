'use strict';

// Reloads the page when the book has been rebuilt, and says so when it cannot be.
(() => {
  if (!workbook.transport.onThisMachine) return;

  // The build that this page is of, as the server told it with the page.
  const [page] = performance.getEntriesByType('navigation');
  let edition = page?.serverTiming?.find(timing => timing.name === 'edition')?.description;

  function show(error) {
    document.getElementById('stale')?.remove();
    if (!error) return;
    const banner = document.createElement('div');
    banner.id = 'stale';
    banner.setAttribute('role', 'alert');
    const title = document.createElement('strong');
    title.textContent = 'This page is old: the book cannot be rebuilt';
    const text = document.createElement('pre');
    text.textContent = error;
    banner.append(title, text);
    document.querySelector('main').prepend(banner);
  }

  // A browser allows a host six connections at a time, over all its tabs: only
  // a page that is looked at holds one.
  let news;
  function listen() {
    news?.close();
    if (document.hidden) return;
    news = new EventSource('/api/live');
    news.onmessage = message => {
      const { edition: current, error } = JSON.parse(message.data);
      edition ??= current;
      if (current !== edition) return location.reload();
      show(error);
    };
  }

  workbook.transport.available().then(available => {
    if (!available) return;
    listen();
    document.addEventListener('visibilitychange', listen);
  });
})();
