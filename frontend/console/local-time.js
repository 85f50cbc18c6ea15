// Shows a moment in the zone and the manner of whoever looks.

class LocalTime extends HTMLElement {
  static observedAttributes = ['datetime'];

  attributeChangedCallback() {
    const at = new Date(this.getAttribute('datetime'));
    if (Number.isNaN(at.getTime())) return;
    this.title = at.toLocaleString([], { dateStyle: 'full', timeStyle: 'long' });
    this.textContent = at.toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
  }
}

if (!customElements.get('local-time')) customElements.define('local-time', LocalTime);
