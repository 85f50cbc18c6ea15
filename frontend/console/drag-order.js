// Lets the rows of the list within be dragged by their handles, with mouse, pen or finger. The order
// itself is the server's: it hears from where to where, and moves the row.

class DragOrder extends HTMLElement {
  connectedCallback() {
    this.addEventListener('pointerdown', this.#grab);
  }

  disconnectedCallback() {
    this.removeEventListener('pointerdown', this.#grab);
  }

  #grab = (event) => {
    const handle = event.target.closest('[data-handle]');
    const row = handle?.closest('li');
    if (!row || event.button) return;
    event.preventDefault();
    const list = row.parentElement;
    const rows = [...list.children];
    const from = rows.indexOf(row);
    const boxes = rows.map((each) => each.getBoundingClientRect());
    const middles = boxes.map((box) => box.top + box.height / 2 + scrollY);
    const height = boxes[from].height;
    const start = event.pageY;
    let to = from;

    const move = (moved) => {
      const by = moved.pageY - start;
      const middle = middles[from] + by;
      to = middles.filter((each, i) => i !== from && each < middle).length;
      rows.forEach((each, i) => {
        const aside = i > from && i <= to ? -height : i < from && i >= to ? height : 0;
        each.style.transform = i === from ? `translateY(${by}px)` : aside ? `translateY(${aside}px)` : '';
      });
      if (moved.clientY < 60) scrollBy(0, -12);
      else if (moved.clientY > innerHeight - 60) scrollBy(0, 12);
    };
    const settle = () => {
      rows.forEach((each) => { each.style.transform = ''; });
      row.classList.remove('dragged');
      list.classList.remove('dragging');
    };
    const end = (drop) => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', dropped);
      handle.removeEventListener('pointercancel', cancelled);
      removeEventListener('keydown', escaped, true);
      if (!drop || to === from) {
        settle();
        return;
      }
      // The rows stay where they were dropped until the server has put them in their new order.
      const change = new MutationObserver(() => { change.disconnect(); clearTimeout(late); settle(); });
      const late = setTimeout(() => { change.disconnect(); settle(); }, 2000);
      change.observe(list, { childList: true });
      this.dispatchEvent(new CustomEvent('row-dropped', { detail: { from, to } }));
    };
    const dropped = () => end(true);
    const cancelled = () => end(false);
    const escaped = (key) => {
      if (key.key === 'Escape') end(false);
    };

    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', dropped);
    handle.addEventListener('pointercancel', cancelled);
    addEventListener('keydown', escaped, true);
    row.classList.add('dragged');
    list.classList.add('dragging');
  };
}

customElements.define('drag-order', DragOrder);
