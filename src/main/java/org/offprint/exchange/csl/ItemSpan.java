package org.offprint.exchange.csl;

/** Where in the text an item stands, from its first brace to behind its last one. */
record ItemSpan(int start, int end) {}
