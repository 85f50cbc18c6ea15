package org.offprint.news.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.offprint.common.MarkdownText;
import org.offprint.common.Roles;
import org.offprint.common.Visibility;
import org.offprint.entries.ui.EntryView;
import org.offprint.history.WorkingDrafts;
import org.offprint.news.NewsData;
import org.offprint.news.NewsService;
import org.offprint.site.PagePreview;

/** Adds a piece of news, or changes one. */
@Route(NewsView.PATH + "/:id")
@RouteAlias(NewsView.PATH + "/new")
@RolesAllowed(Roles.OWNER)
class NewsItemView extends EntryView<NewsData, NewsForm> {

    NewsItemView(NewsService news, WorkingDrafts drafts, PagePreview<NewsData> page, Clock clock) {
        super(news, drafts, NewsView.WORDS, NewsForm::new, blank(LocalDate.now(clock)), page);
    }

    private static NewsData blank(LocalDate today) {
        return new NewsData(today, null, MarkdownText.of("…"), null, Visibility.PUBLIC);
    }
}
