// Keeps what is typed in a form in this browser until it is saved, so that neither an expired session
// nor a closed window loses it. Only what differs from the stored state is kept.

const PREFIX = 'offprint.draft.';

const tab = () => {
  let id = sessionStorage.getItem('offprint.tab');
  if (!id) {
    id = Math.random().toString(36).slice(2, 10);
    sessionStorage.setItem('offprint.tab', id);
  }
  return id;
};

const valueOf = (field) => {
  switch (field.localName) {
    case 'vaadin-checkbox': return field.checked ? 'true' : '';
    // What is chosen, by its words: the value itself is a number that only the server can read.
    case 'vaadin-select': return (field.querySelector('[slot="value"]')?.textContent ?? '').trim();
    default: return field.type === 'checkbox' ? (field.checked ? 'true' : '') : (field.value ?? '');
  }
};

const rowsOf = (list) =>
  [...list.querySelectorAll('[data-draft-row]')].map((row) =>
    // An empty field counts as one that is not there, because rows may get further fields when they are opened.
    Object.fromEntries([...row.querySelectorAll('[data-draft-field]')]
      .map((field) => [field.dataset.draftField, valueOf(field)])
      .filter(([, value]) => value)));

class DraftKeeper extends HTMLElement {
  #key = null;
  #stored = null;
  #timer = 0;

  connectedCallback() {
    for (const type of ['input', 'change', 'click', 'focusout', 'keyup']) this.addEventListener(type, this.#soon);
    addEventListener('beforeunload', this.#ask);
    addEventListener('pagehide', this.#now);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    for (const type of ['input', 'change', 'click', 'focusout', 'keyup']) this.removeEventListener(type, this.#soon);
    removeEventListener('beforeunload', this.#ask);
    removeEventListener('pagehide', this.#now);
  }

  /** The form shows what is stored: from here on changes count. Offers what was kept earlier. */
  open(key) {
    this.#key = key;
    this.#settled(() => {
      const found = this.#find();
      if (found) {
        this.dispatchEvent(new CustomEvent('draft-found', { detail: { at: found.at, changes: JSON.stringify(found.changes) } }));
      }
    });
  }

  /** All is stored, or given up: nothing is kept any longer. */
  forget() {
    this.#drop();
    this.#settled(() => {});
  }

  /** Fields were filled from outside with what is not stored. */
  touch() {
    requestAnimationFrame(this.#now);
  }

  #settled(then) {
    clearTimeout(this.#timer);
    this.#stored = null;
    // Fields show what the server has sent one frame later.
    requestAnimationFrame(() => requestAnimationFrame(() => {
      this.#stored = this.#read();
      then();
    }));
  }

  #read() {
    return Object.fromEntries([...this.querySelectorAll('[data-draft]')].map((field) =>
      [field.dataset.draft, 'draftRows' in field.dataset ? rowsOf(field) : valueOf(field)]));
  }

  #changes() {
    if (!this.#stored) return {};
    return Object.fromEntries(Object.entries(this.#read())
      .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(this.#stored[name])));
  }

  #soon = () => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#now, 250);
  };

  #now = () => {
    clearTimeout(this.#timer);
    if (!this.#key || !this.#stored) return;
    const changes = this.#changes();
    if (!Object.keys(changes).length) return;
    try {
      localStorage.setItem(`${PREFIX}${this.#key}.${tab()}`, JSON.stringify({ at: new Date().toISOString(), changes }));
    } catch {
      // A full or forbidden storage: the form works without.
    }
  };

  #ask = (event) => {
    this.#now();
    // When the session is gone the page has to be loaded anew, and what was typed is kept.
    if (document.querySelector('.v-system-error')) return;
    if (Object.keys(this.#changes()).length) event.preventDefault();
  };

  #find() {
    const own = `${PREFIX}${this.#key}.${tab()}`;
    const kept = this.#names().map((name) => {
      try {
        return { own: name === own, ...JSON.parse(localStorage.getItem(name)) };
      } catch {
        return null;
      }
    }).filter((draft) => draft?.changes);
    for (const draft of kept) {
      for (const [name, value] of Object.entries(draft.changes)) {
        if (JSON.stringify(value) === JSON.stringify(this.#stored[name])) delete draft.changes[name];
      }
    }
    return kept.filter((draft) => Object.keys(draft.changes).length)
      .sort((a, b) => b.own - a.own || b.at.localeCompare(a.at))[0];
  }

  #names() {
    try {
      return Object.keys(localStorage).filter((name) => name.startsWith(`${PREFIX}${this.#key}.`));
    } catch {
      return [];
    }
  }

  #drop() {
    clearTimeout(this.#timer);
    this.#names().forEach((name) => localStorage.removeItem(name));
  }
}

customElements.define('draft-keeper', DraftKeeper);
