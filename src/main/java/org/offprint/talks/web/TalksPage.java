package org.offprint.talks.web;

import java.util.List;
import org.offprint.entries.SectionHead;
import org.offprint.talks.TalkEntry;

/** All talks as {@code talks/index.jte} shows them, newest first. */
public record TalksPage(SectionHead head, List<Year> years) {

    /** The talks of one year. */
    public record Year(int number, List<TalkEntry> talks) {}
}
