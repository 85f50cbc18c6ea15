// Read before the page is drawn, so that a visitor's choice of light or dark does not flash.
// In a scope of its own: the console's preview reads it again into the same window.
(() => {
  'use strict';
  const SCHEME = 'offprint.scheme';
  const page = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const remember = choice => {
    if (choice) page.dataset.scheme = choice;
    else delete page.dataset.scheme;
  };
  try {
    const choice = localStorage.getItem(SCHEME);
    if (choice === 'light' || choice === 'dark') remember(choice);
  } catch { /* Nothing can be kept in this browser; the page follows the system. */ }

  // The button says which scheme it brings. Who comes back to that of the system follows it again.
  function offerSchemes() {
    const button = document.querySelector('.scheme');
    if (!button) return;
    const byDefault = () => system.matches ? 'dark' : 'light';
    const other = () => (page.dataset.scheme ?? byDefault()) === 'dark' ? 'light' : 'dark';
    const name = () => { button.textContent = button.dataset[other()] };
    button.addEventListener('click', () => {
      const choice = other();
      const kept = choice === byDefault() ? null : choice;
      remember(kept);
      try {
        if (kept) localStorage.setItem(SCHEME, kept);
        else localStorage.removeItem(SCHEME);
      } catch { /* It holds for this page. */ }
      name();
    });
    system.addEventListener('change', name);
    name();
    button.hidden = false;
  }

  // Makes a link of each e-mail address that the page spells out against harvesters.
  function linkAddresses() {
    for (const at of document.querySelectorAll('.at')) {
      const before = at.previousSibling, after = at.nextSibling;
      const name = before?.nodeType === Node.TEXT_NODE && before.data.match(/[^\s<>()[\],;:"]+\s?$/);
      const host = after?.nodeType === Node.TEXT_NODE && after.data.match(/^\s?[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)+/u);
      if (!name || !host || at.closest('a')) continue;
      const address = name[0].trim() + '@' + host[0].trim();
      before.data = before.data.slice(0, name.index);
      after.data = after.data.slice(host[0].length);
      const link = document.createElement('a');
      link.href = 'mailto:' + encodeURI(address);
      link.textContent = address;
      at.replaceWith(link);
    }
  }

  // Puts a button on each block that is there to be copied.
  function offerCopies() {
    for (const block of document.querySelectorAll('[data-copy]')) {
      if (!navigator.clipboard) return;
      const text = block.textContent;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = block.dataset.copy;
      button.setAttribute('aria-live', 'polite');
      button.addEventListener('click', async () => {
        try {
          await navigator.clipboard.writeText(text);
          button.textContent = block.dataset.copied;
          setTimeout(() => { button.textContent = block.dataset.copy }, 2000);
        } catch { /* The browser does not allow it; the block can be marked and copied. */ }
      });
      block.after(button);
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    offerSchemes();
    linkAddresses();
    offerCopies();
  });
})();
