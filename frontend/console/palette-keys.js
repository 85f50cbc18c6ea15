// Finds anything in the console by Ctrl+K or Cmd+K, and hears the other keys that work everywhere. The
// dialogs are the browser's own and open at once; what is found the server says, for the words typed last.
// In a block of its own, because the scripts of the console share their outermost names.

{
  const apple = /Mac|iP(hone|ad|od)/.test(navigator.platform);

  // The letter of a key, whichever alphabet the keyboard writes.
  const letter = (event) => /^[a-z]$/i.test(event.key) || !/^Key[A-Z]$/.test(event.code)
    ? event.key.toLowerCase() : event.code.slice(3).toLowerCase();

  const isTyping = (event) => {
    const at = event.composedPath()[0];
    return at instanceof HTMLElement && (at.matches('input, textarea, select') || at.isContentEditable);
  };

  // Where letters choose from a list.
  const isChoosing = (event) => event.composedPath().some((each) =>
    each instanceof Element && each.matches('[role=listbox], [role=menu], [aria-haspopup=listbox], [aria-haspopup=true]'));

  const isAsked = () => !!document.querySelector('dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]');

  class PaletteKeys extends HTMLElement {
    #asked = '';
    #answered = '';
    #enter = null;
    #timer = 0;
    #seeking = 0;

    connectedCallback() {
      addEventListener('keydown', this.#pressed);
      this.addEventListener('click', this.#clicked);
      this.addEventListener('input', this.#typed);
      this.#palette.addEventListener('keydown', this.#chooses);
      this.#palette.addEventListener('close', this.#closed);
      if (apple) {
        for (const key of this.querySelectorAll('[data-keys]')) {
          key.textContent = key.textContent.replace('Ctrl+', '⌘').replace('Alt+', '⌥');
        }
      }
    }

    disconnectedCallback() {
      removeEventListener('keydown', this.#pressed);
      clearTimeout(this.#timer);
      cancelAnimationFrame(this.#seeking);
    }

    /** What was found by these words is there. */
    shown(words) {
      this.#answered = words;
      this.#choose(0);
      if (this.#enter && words === this.#field.value) {
        const event = this.#enter;
        this.#enter = null;
        this.#follow(event);
      }
    }

    /** Moves the focus to the field or section of this label, as soon as the view shows it. */
    seek(label) {
      cancelAnimationFrame(this.#seeking);
      const until = performance.now() + 5000;
      const look = () => {
        const place = this.#place(label);
        if (place) this.#focus(place);
        else if (performance.now() < until) this.#seeking = requestAnimationFrame(look);
      };
      // The view moves the focus to its title first.
      this.#seeking = requestAnimationFrame(() => setTimeout(look));
    }

    get #palette() { return this.querySelector('dialog.palette'); }
    get #keys() { return this.querySelector('dialog.keys'); }
    get #field() { return this.querySelector('.palette-field'); }
    get #options() { return [...this.querySelectorAll('[role=option]')]; }
    get #chosen() { return this.querySelector('[role=option][aria-selected=true]'); }

    #pressed = (event) => {
      if (event.defaultPrevented || event.isComposing) return;
      const { ctrlKey, metaKey, altKey, shiftKey } = event;
      if ((apple ? metaKey && !ctrlKey : ctrlKey && !metaKey) && !altKey && !shiftKey && letter(event) === 'k') {
        if (this.#palette.open) this.#field.select();
        else if (isAsked()) return;
        else this.#open();
        event.preventDefault();
        return;
      }
      if (ctrlKey || metaKey || altKey || event.repeat || isAsked() || isTyping(event) || isChoosing(event)) return;
      if (event.key === '?') this.#keys.showModal();
      else if (event.key === '/') this.#search();
      else if (letter(event) === 'n' && !shiftKey) this.#create();
      else return;
      event.preventDefault();
    };

    #open() {
      this.#field.value = '';
      this.#palette.showModal();
      this.#field.focus();
      this.#choose(0);
    }

    #search() {
      const field = [...document.querySelectorAll('main .search')].find((each) => each.checkVisibility());
      if (field) field.focus();
      else this.#open();
    }

    #create() {
      const link = this.querySelector('.palette-create');
      if (link.pathname !== location.pathname || location.search) link.click();
    }

    #typed = (event) => {
      if (event.target !== this.#field) return;
      this.#enter = null;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#ask, 60);
    };

    #ask = () => {
      clearTimeout(this.#timer);
      const words = this.#field.value;
      if (words === this.#asked) return;
      this.#asked = words;
      this.dispatchEvent(new CustomEvent('sought', { detail: { words } }));
    };

    #closed = () => {
      this.#enter = null;
      this.#field.value = '';
      this.#ask();
    };

    #chooses = (event) => {
      if (event.isComposing || event.target !== this.#field) return;
      const at = this.#options.indexOf(this.#chosen);
      const last = this.#options.length - 1;
      switch (event.key) {
        case 'ArrowDown': this.#choose(at < last ? at + 1 : 0); break;
        case 'ArrowUp': this.#choose(at > 0 ? at - 1 : last); break;
        case 'PageDown': this.#choose(last); break;
        case 'PageUp': this.#choose(0); break;
        case 'Enter': this.#decide(event); break;
        default: return;
      }
      event.preventDefault();
    };

    #choose(at) {
      const options = this.#options;
      options.forEach((each, i) => each.setAttribute('aria-selected', i === at));
      if (options[at]) {
        this.#field.setAttribute('aria-activedescendant', options[at].id);
        options[at].scrollIntoView({ block: 'nearest' });
      } else {
        this.#field.removeAttribute('aria-activedescendant');
      }
      this.#field.setAttribute('aria-expanded', options.length > 0);
    }

    // Enter waits for what is found by the words that stand there now.
    #decide(event) {
      if (this.#field.value !== this.#answered) {
        this.#enter = event;
        this.#ask();
      } else {
        this.#follow(event);
      }
    }

    #follow({ ctrlKey, metaKey }) {
      this.#chosen?.dispatchEvent(new MouseEvent('click',
        { bubbles: true, cancelable: true, composed: true, view: window, ctrlKey, metaKey }));
    }

    #clicked = (event) => {
      const option = event.target.closest('[role=option]');
      if (option) this.#goTo(option, event);
      else if (event.target.closest('.find')) this.#open();
      else if (event.target.closest('#show-keys')) {
        this.#palette.close();
        this.#keys.showModal();
      } else if (event.target.closest('.frame-dialog-close') || event.target.localName === 'dialog') {
        // What lies around an open dialog counts as the dialog itself.
        event.target.closest('dialog').close();
      }
    };

    #goTo(option, event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      const href = option.getAttribute('href');
      const to = new URL(option.href);
      const label = to.searchParams.get('at');
      this.#palette.close();
      if (href.startsWith('#')) {
        event.preventDefault();
        document.getElementById(href.slice(1))?.click();
      } else if (label && to.pathname === location.pathname) {
        // The view is there, perhaps with what is not saved yet.
        event.preventDefault();
        this.seek(label);
      } else {
        document.activeElement?.blur();
      }
    }

    #place(label) {
      const all = [...document.querySelectorAll('main *')];
      return all.find((each) => each.label === label && each.checkVisibility())
        ?? all.find((each) => each.matches('h2') && each.textContent.trim() === label && each.checkVisibility());
    }

    #focus(place) {
      if (place.localName === 'h2') place.tabIndex = -1;
      place.focus();
      place.scrollIntoView({ block: 'center' });
    }
  }

  customElements.define('palette-keys', PaletteKeys);
}
