package org.offprint.news.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.offprint.common.PartialDate;
import org.offprint.common.Roles;
import org.offprint.entries.ui.EntriesView;
import org.offprint.entries.ui.EntryWords;
import org.offprint.news.NewsData;
import org.offprint.news.NewsService;

/** All news, newest first. */
@Route(NewsView.PATH)
@PageTitle("News · Console")
@Menu(title = "News", order = 1.2)
@RolesAllowed(Roles.OWNER)
class NewsView extends EntriesView<NewsData> {

    static final String PATH = "news";
    static final EntryWords WORDS =
            new EntryWords(
                    PATH,
                    "News",
                    "News",
                    "Add news",
                    "Short notes with a date: a paper accepted, a prize, a new place.",
                    "There is no news yet. Add some, and the site has a page and a feed of it.");

    NewsView(NewsService news) {
        super(news, WORDS, false);
    }

    @Override
    protected String line(NewsData data) {
        return describe(data);
    }

    /** What tells an entry from others of its name, in one line. */
    static String describe(NewsData data) {
        var date = data.date();
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                .inWords(Locale.ENGLISH);
    }
}
