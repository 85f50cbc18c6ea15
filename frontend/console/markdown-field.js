// A field for Markdown: EasyMDE with a tool bar, a label and messages of our own. EasyMDE's own
// preview is never reached, for it runs the HTML that is typed; the page beside the form is the preview.

const apple = /Mac|iP(hone|ad|od)/.test(navigator.platform);
const mod = apple ? 'Cmd' : 'Ctrl';

// Shortcuts that browsers do not need themselves; with Shift where the plain key is theirs.
const shortcuts = {
  toggleBold: 'Cmd-B', toggleItalic: 'Cmd-I', drawLink: 'Cmd-K', toggleHeading3: 'Cmd-Alt-3',
  toggleUnorderedList: 'Shift-Cmd-8', toggleOrderedList: 'Shift-Cmd-7', toggleBlockquote: "Cmd-'",
  cleanBlock: null, drawImage: null, toggleCodeBlock: null, togglePreview: null, toggleSideBySide: null,
  toggleFullScreen: null, toggleHeadingSmaller: null, toggleHeadingBigger: null, toggleHeading1: null,
  toggleHeading2: null, toggleHeading4: null, toggleHeading5: null, toggleHeading6: null,
};

const icon = (path) =>
  `<svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${path}</svg>`;

const tools = [
  { name: 'Bold', does: 'toggleBold', state: 'bold', keys: `${mod}+B`,
    icon: icon('<path d="M6 4h4.5a3 3 0 0 1 0 6H6zM6 10h5.5a3 3 0 0 1 0 6H6z" stroke-width="2"/>') },
  { name: 'Italic', does: 'toggleItalic', state: 'italic', keys: `${mod}+I`,
    icon: icon('<path d="M9 4h5M6 16h5M11.5 4l-3 12"/>') },
  { name: 'Link', does: 'drawLink', state: 'link', keys: `${mod}+K`,
    icon: icon('<path d="M8.5 11.5a3 3 0 0 0 4.3.2l2.5-2.5a3 3 0 0 0-4.3-4.2l-1.2 1.1M11.5 8.5a3 3 0 0 0-4.3-.2l-2.5 2.5a3 3 0 0 0 4.3 4.2l1.2-1.1"/>') },
  { name: 'Heading', does: 'toggleHeading3', state: 'heading-3', keys: `${mod}+Alt+3`,
    icon: icon('<path d="M5 4v12M15 4v12M5 10h10"/>') },
  { name: 'List', does: 'toggleUnorderedList', state: 'unordered-list', keys: `${mod}+Shift+8`,
    icon: icon('<path d="M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01"/>') },
  { name: 'Numbered list', does: 'toggleOrderedList', state: 'ordered-list', keys: `${mod}+Shift+7`,
    icon: icon('<path d="M9 5h8M9 10h8M9 15h8M3 4l1.3-.8v4M3 13.3c.3-1 2.3-1 2.3.1 0 .9-2.3 1.4-2.3 2.7h2.5"/>') },
  { name: 'Quotation', does: 'toggleBlockquote', state: 'quote', keys: `${mod}+'`,
    icon: icon('<path d="M4 5v10M8 6h9M8 10h9M8 14h6"/>') },
  { name: 'Undo', does: 'undo', keys: `${mod}+Z`,
    icon: icon('<path d="M7 4 3.5 7.5 7 11M4 7.5h7.5a4 4 0 0 1 0 8H8"/>') },
  { name: 'Redo', does: 'redo', keys: apple ? 'Cmd+Shift+Z' : 'Ctrl+Y',
    icon: icon('<path d="m13 4 3.5 3.5L13 11M16 7.5H8.5a4 4 0 0 0 0 8H12"/>') },
];

let fields = 0;

class MarkdownField extends HTMLElement {
  #id = `markdown-field-${++fields}`;
  #text = '';
  #editor = null;
  #timer = 0;
  #invalid = false;
  #parts = null;
  #resized = null;

  connectedCallback() {
    // What the server set before this script had arrived.
    for (const name of ['label', 'helperText', 'errorMessage', 'invalid', 'readonly', 'value']) {
      if (Object.hasOwn(this, name)) {
        const early = this[name];
        delete this[name];
        this[name] = early;
      }
    }
    this.#parts ??= this.#build();
    this.#start();
  }

  disconnectedCallback() {
    this.#flush();
    this.#resized?.disconnect();
    if (this.#editor) {
      this.#editor.toTextArea();
      this.#editor.cleanup();
      this.#editor = null;
    }
  }

  get value() {
    return this.#editor ? this.#editor.value() : this.#text;
  }

  set value(text) {
    const next = text ?? '';
    if (next === this.value) return;
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#text = next;
    this.#editor?.codemirror.setValue(next);
  }

  get label() { return this.#part('label').textContent; }
  set label(text) { this.#part('label').textContent = text ?? ''; }

  get helperText() { return this.#part('helper').textContent; }
  set helperText(text) { this.#part('helper').textContent = text ?? ''; this.#describe(); }

  get errorMessage() { return this.#part('error').textContent; }
  set errorMessage(text) { this.#part('error').textContent = text ?? ''; this.#describe(); }

  get invalid() { return this.#invalid; }
  set invalid(on) {
    this.#invalid = !!on;
    this.toggleAttribute('invalid', this.#invalid);
    this.#describe();
  }

  get readonly() { return this.hasAttribute('readonly'); }
  set readonly(on) {
    this.toggleAttribute('readonly', !!on);
    this.#editor?.codemirror.setOption('readOnly', !!on);
  }

  focus() {
    if (this.#editor) this.#editor.codemirror.focus();
    else this.#part('textarea').focus();
  }

  #part(name) {
    this.#parts ??= this.#build();
    return this.#parts[name];
  }

  #build() {
    const make = (tag, attributes) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      return element;
    };
    const label = make('label', { id: `${this.#id}-label`, for: this.#id, class: 'markdown-label' });
    label.addEventListener('click', () => this.focus());
    const bar = make('div', { role: 'toolbar', 'aria-labelledby': `${this.#id}-label`, 'aria-controls': this.#id, class: 'markdown-tools' });
    tools.forEach((tool, i) => {
      const button = make('button', { type: 'button', 'aria-label': tool.name, title: `${tool.name} (${tool.keys})`, tabindex: i ? -1 : 0 });
      if (tool.state) button.setAttribute('aria-pressed', 'false');
      button.innerHTML = tool.icon;
      // Keeps the selection in the text while the pointer works the tool bar.
      button.addEventListener('mousedown', (e) => e.preventDefault());
      button.addEventListener('click', () => this.#use(tool));
      bar.append(button);
    });
    bar.addEventListener('keydown', (e) => this.#walk(bar, e));
    const textarea = make('textarea', { id: this.#id, rows: 8 });
    const frame = make('div', { class: 'markdown-frame' });
    const text = make('div', { class: 'markdown-text' });
    text.append(textarea);
    frame.append(bar, text);
    const helper = make('div', { id: `${this.#id}-helper`, class: 'markdown-helper' });
    const error = make('div', { id: `${this.#id}-error`, class: 'markdown-error', role: 'alert' });
    this.append(label, frame, helper, error);
    return { label, bar, textarea, helper, error };
  }

  #start() {
    if (this.#editor || !this.isConnected) return;
    if (!window.EasyMDE) {
      setTimeout(() => this.#start(), 30);
      return;
    }
    this.#editor = new window.EasyMDE({
      element: this.#parts.textarea, initialValue: this.#text, shortcuts,
      toolbar: false, status: false, spellChecker: false, nativeSpellcheck: true,
      autoDownloadFontAwesome: false, inputStyle: 'contenteditable', minHeight: '12rem',
      previewRender: () => '',
      parsingConfig: { allowAtxHeaderWithoutSpace: false, strikethrough: true },
    });
    const cm = this.#editor.codemirror;
    // Tab leaves the field as it leaves every other; lists are indented with Ctrl+].
    cm.setOption('extraKeys', { ...cm.getOption('extraKeys'), Tab: false, 'Shift-Tab': false, Esc: false });
    if (this.readonly) cm.setOption('readOnly', true);
    this.querySelector('.EasyMDEContainer').removeAttribute('role');
    const input = cm.getInputField();
    for (const [name, value] of Object.entries({ role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': `${this.#id}-label` })) {
      input.setAttribute(name, value);
    }
    input.removeAttribute('aria-label');
    this.#describe();
    cm.on('change', (_, change) => {
      if (change.origin === 'setValue') return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#flush(), 150);
    });
    cm.on('blur', () => this.#flush());
    cm.on('cursorActivity', () => this.#showState());
    // Saving by keyboard must see what was typed a moment ago.
    input.addEventListener('keydown', (e) => {
      if ((e.ctrlKey || e.metaKey) && (e.key === 's' || e.key === 'Enter')) this.#flush();
    }, true);
    this.#resized = new ResizeObserver(() => cm.refresh());
    this.#resized.observe(this);
  }

  #flush() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const now = this.value;
    if (now === this.#text) return;
    this.#text = now;
    this.dispatchEvent(new CustomEvent('value-changed', { detail: { value: now } }));
  }

  #describe() {
    const input = this.#editor?.codemirror.getInputField();
    if (!input || !this.#parts) return;
    const ids = ['error', 'helper']
      .filter((part) => this.#parts[part].textContent && (part !== 'error' || this.#invalid))
      .map((part) => `${this.#id}-${part}`);
    if (ids.length) input.setAttribute('aria-describedby', ids.join(' '));
    else input.removeAttribute('aria-describedby');
    input.setAttribute('aria-invalid', String(this.#invalid));
  }

  #use(tool) {
    if (!this.#editor || this.readonly) return;
    window.EasyMDE[tool.does](this.#editor);
    this.#editor.codemirror.focus();
    this.#showState();
  }

  #showState() {
    const state = this.#editor.getState();
    [...this.#parts.bar.children].forEach((button, i) => {
      if (tools[i].state) button.setAttribute('aria-pressed', String(!!state[tools[i].state]));
    });
  }

  // One stop for Tab, arrows within: as the ARIA practices describe a tool bar.
  #walk(bar, event) {
    const buttons = [...bar.children];
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = buttons[(to + buttons.length) % buttons.length];
    buttons.forEach((button) => { button.tabIndex = button === next ? 0 : -1; });
    next.focus();
  }
}

customElements.define('markdown-field', MarkdownField);
