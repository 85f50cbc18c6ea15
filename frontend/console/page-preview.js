// The real page in a frame beside the form. After each change the server names a new revision; the
// page is fetched and laid over the one that stands there, node by node: no flash, and the reader's
// place stays.

function sameKind(a, b) {
  return a.nodeType === b.nodeType && a.nodeName === b.nodeName;
}

function lay(next, over) {
  if (next.isEqualNode(over)) return;
  if (next.nodeType !== Node.ELEMENT_NODE) {
    over.nodeValue = next.nodeValue;
    return;
  }
  for (const { name } of [...over.attributes]) if (!next.hasAttribute(name)) over.removeAttribute(name);
  for (const { name, value } of next.attributes) if (over.getAttribute(name) !== value) over.setAttribute(name, value);
  const olds = [...over.childNodes];
  const news = [...next.childNodes];
  news.forEach((node, i) => {
    if (i >= olds.length) over.append(over.ownerDocument.importNode(node, true));
    else if (sameKind(node, olds[i])) lay(node, olds[i]);
    else olds[i].replaceWith(over.ownerDocument.importNode(node, true));
  });
  olds.slice(news.length).forEach((node) => node.remove());
}

class PagePreview extends HTMLElement {
  #frame = null;
  #revision = 0;
  #asked = null;

  connectedCallback() {
    for (const name of ['address', 'label', 'revision']) {
      if (Object.hasOwn(this, name)) {
        const early = this[name];
        delete this[name];
        this[name] = early;
      }
    }
    if (this.#frame) return;
    this.#frame = document.createElement('iframe');
    this.#frame.title = this.label ?? '';
    this.#frame.addEventListener('load', () => this.#loaded());
    this.#frame.src = this.address;
    this.append(this.#frame);
  }

  disconnectedCallback() {
    this.#asked?.abort();
    this.#frame?.remove();
    this.#frame = null;
  }

  set revision(number) {
    const first = !this.#revision;
    this.#revision = number;
    if (!first && this.#frame) this.#renew();
  }

  get revision() {
    return this.#revision;
  }

  async #renew() {
    this.#asked?.abort();
    this.#asked = new AbortController();
    try {
      const answer = await fetch(this.address, { signal: this.#asked.signal, redirect: 'error', cache: 'no-store' });
      if (!answer.ok) return;
      const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const shown = this.#frame?.contentDocument;
      if (!shown?.body || shown.URL === 'about:blank' || this.#styles(shown) !== this.#styles(next)) {
        if (this.#frame) this.#frame.src = this.address;
        return;
      }
      shown.title = next.title;
      shown.documentElement.lang = next.documentElement.lang;
      lay(next.body, shown.body);
    } catch (e) {
      // A newer revision was asked for, or the line is down: the next change tries again.
    }
  }

  #styles(page) {
    return [...page.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href')).join();
  }

  // Links of the page open beside the console, never in place of the form or inside the frame.
  #loaded() {
    const page = this.#frame?.contentDocument;
    if (!page) return;
    page.addEventListener('click', (event) => {
      const link = event.target.closest?.('a[href]');
      if (!link || link.getAttribute('href').startsWith('#') || link.protocol === 'mailto:') return;
      event.preventDefault();
      window.open(link.href, '_blank', 'noopener');
    });
    page.addEventListener('submit', (event) => event.preventDefault());
  }
}

customElements.define('page-preview', PagePreview);
