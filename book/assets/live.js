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

  workbook.transport.available().then(available => {
    if (!available) return;
    new EventSource('/api/live').onmessage = message => {
      const news = JSON.parse(message.data);
      edition ??= news.edition;
      if (news.edition !== edition) return location.reload();
      show(news.error);
    };
  });
})();
