'use strict';
// The start-up notice links to /setup#CODE. The part behind # never reaches a server or its log;
// this puts it into the form and takes it out of the address and the history.
const code = document.getElementById('code');
if (code && !code.value && location.hash.length > 1) {
  code.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, '', location.pathname);
  document.getElementById('username').focus();
}
