package org.offprint.citations;

import org.offprint.markdown.SafeHtml;

/**
 * A work as a style writes it in a list of references.
 *
 * @param text without any markup, on one line
 * @param html the same with italics, weight and links
 */
public record Citation(CitationStyle style, String text, SafeHtml html) {}
