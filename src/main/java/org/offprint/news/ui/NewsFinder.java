package org.offprint.news.ui;

import org.offprint.entries.ui.EntryFinder;
import org.offprint.news.NewsData;
import org.offprint.news.NewsService;
import org.springframework.stereotype.Component;

/** Finds the news. */
@Component
final class NewsFinder extends EntryFinder<NewsData> {

    NewsFinder(NewsService news) {
        super(news, NewsView.WORDS, NewsView::describe);
    }
}
