package org.offprint.news;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.offprint.entries.Entry;
import org.offprint.entries.EntryService;
import org.offprint.history.ChangeLog;
import org.offprint.site.SiteRevision;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;

/** The news, newest first; of one day, what was added last comes first. */
@Service
public class NewsService extends EntryService<NewsData> {

    NewsService(NewsItems items, SiteRevision revision, ChangeLog log, Clock clock) {
        super(items, new TypeReference<>() {}, revision, log, clock);
    }

    /**
     * The newest public items.
     *
     * @param most how many at the most
     */
    public List<Entry<NewsData>> latest(int most) {
        return listPublic().stream().limit(most).toList();
    }

    @Override
    public String subject() {
        return "news";
    }

    @Override
    protected Comparator<Entry<NewsData>> order() {
        return Comparator.comparing(
                        (Entry<NewsData> item) -> item.data().date(), Comparator.reverseOrder())
                .thenComparing(Entry::order);
    }
}
