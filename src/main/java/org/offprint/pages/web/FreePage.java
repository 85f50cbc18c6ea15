package org.offprint.pages.web;

import org.offprint.entries.SectionHead;
import org.offprint.markdown.SafeHtml;

/** A page of the owner's own as {@code pages/show.jte} shows it. */
public record FreePage(SectionHead head, SafeHtml body) {}
