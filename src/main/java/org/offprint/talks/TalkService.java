package org.offprint.talks;

import java.time.Clock;
import java.util.Comparator;
import org.offprint.entries.Entry;
import org.offprint.entries.EntryService;
import org.offprint.history.ChangeLog;
import org.offprint.site.SiteRevision;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;

/**
 * The talks, newest first by their dates alone: what is still to come stands at the top, and no
 * list goes stale when its day has passed.
 */
@Service
public class TalkService extends EntryService<TalkData> {

    TalkService(Talks talks, SiteRevision revision, ChangeLog log, Clock clock) {
        super(talks, new TypeReference<>() {}, revision, log, clock);
    }

    @Override
    public String subject() {
        return "talks";
    }

    @Override
    protected Comparator<Entry<TalkData>> order() {
        return Comparator.comparing(
                        (Entry<TalkData> talk) -> talk.data().date(), Comparator.reverseOrder())
                .thenComparing(Entry::order);
    }
}
