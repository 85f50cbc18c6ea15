// The real page in a frame beside the form. After each change the server names a new revision; the
// page is fetched and laid over the one that stands there, node by node: no flash, and the scroll
// place stays.

const sameKind = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName;

// Brings what is shown from one state of the page to the next. Only what differs between the two is
// touched, so that what the page's own script made of the rest stays. True if nodes were exchanged.
function lay(before, next, shown) {
  if (before.isEqualNode(next)) return false;
  if (next.nodeType !== Node.ELEMENT_NODE) {
    shown.nodeValue = next.nodeValue;
    return false;
  }
  for (const { name } of [...before.attributes]) if (!next.hasAttribute(name)) shown.removeAttribute(name);
  for (const { name, value } of next.attributes) if (before.getAttribute(name) !== value) shown.setAttribute(name, value);
  const [olds, news, nodes] = [before, next, shown].map((element) => [...element.childNodes]);
  const fresh = (node) => shown.ownerDocument.importNode(node, true);
  if (nodes.length !== olds.length || olds.some((old, i) => !sameKind(old, nodes[i]))) {
    shown.replaceChildren(...news.map(fresh));
    return true;
  }
  let exchanged = false;
  news.forEach((node, i) => {
    if (i < olds.length && sameKind(node, olds[i])) {
      exchanged = lay(olds[i], node, nodes[i]) || exchanged;
      return;
    }
    exchanged = true;
    if (i < nodes.length) nodes[i].replaceWith(fresh(node));
    else shown.append(fresh(node));
  });
  nodes.slice(news.length).forEach((node) => node.remove());
  return exchanged;
}

class PagePreview extends HTMLElement {
  #frame = null;
  #revision = 0;
  #asked = null;
  #page = null;

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
      const empty = next.createElement('body');
      const exchanged = lay(this.#page?.body ?? empty, next.body, shown.body);
      this.#page = next;
      if (exchanged) this.#runScripts(shown);
    } catch (e) {
      // A newer revision was asked for, or the line is down: the next change tries again.
    }
  }

  // What the page's script does to a page that was loaded, it does to the new parts too.
  #runScripts(page) {
    for (const script of page.querySelectorAll('script[src]')) {
      const again = page.createElement('script');
      again.src = script.src;
      script.replaceWith(again);
    }
  }

  #styles(page) {
    return [...page.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href')).join();
  }

  // Links of the page open beside the console, never in place of the form or inside the frame.
  #loaded() {
    const page = this.#frame?.contentDocument;
    if (!page) return;
    this.#page = null;
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
