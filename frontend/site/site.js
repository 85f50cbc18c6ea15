// Makes a link of each e-mail address that the page spells out against harvesters.
'use strict';
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
