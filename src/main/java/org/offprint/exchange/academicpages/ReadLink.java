package org.offprint.exchange.academicpages;

import org.offprint.papers.LinkKind;

/** A link beside a paper, its address as it is written in the page. */
public record ReadLink(LinkKind kind, String url) {}
