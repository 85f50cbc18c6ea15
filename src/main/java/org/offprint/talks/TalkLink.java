package org.offprint.talks;

import org.offprint.common.WebLink;

/** One of a talk's links, such as its slides. */
public record TalkLink(TalkLinkKind kind, WebLink url) {}
