// The usual keys for undo and redo, wherever no field has its own: Ctrl or Cmd with Z, with Shift and Z, and with Y.

const hasItsOwn = (element) =>
  element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);

class UndoKeys extends HTMLElement {
  connectedCallback() { addEventListener('keydown', this.#pressed); }

  disconnectedCallback() { removeEventListener('keydown', this.#pressed); }

  #pressed = (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.repeat) return;
    if (hasItsOwn(event.composedPath()[0])) return;
    const key = event.key.toLowerCase();
    const what = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : null;
    if (!what) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent(what));
  };
}

if (!customElements.get('undo-keys')) customElements.define('undo-keys', UndoKeys);
