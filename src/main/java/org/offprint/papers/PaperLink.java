package org.offprint.papers;

import org.offprint.common.WebLink;

/** One of a paper's links, such as its code or its slides. */
public record PaperLink(LinkKind kind, WebLink url) {}
