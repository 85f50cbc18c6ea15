package org.offprint.news.web;

import java.util.List;
import org.offprint.entries.SectionHead;
import org.offprint.news.NewsEntry;

/** All news as {@code news/index.jte} shows it, newest first. */
public record NewsPage(SectionHead head, List<Year> years) {

    /** The news of one year. */
    public record Year(int number, List<NewsEntry> items) {}
}
