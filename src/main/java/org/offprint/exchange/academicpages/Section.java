package org.offprint.exchange.academicpages;

import org.jspecify.annotations.Nullable;
import org.offprint.papers.PaperType;

/**
 * The lines under one heading of a list of papers, and what the headings above say of them. The
 * first part of a list says {@code root}, the parts under its own headings do not.
 */
record Section(
        Heading heading,
        int firstLine,
        int lastLine,
        boolean selected,
        @Nullable Integer year,
        @Nullable PaperType kind) {}
