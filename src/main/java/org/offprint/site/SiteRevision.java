package org.offprint.site;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the changes of the site. Every service that writes something public calls it in the same
 * transaction, and so makes the finished pages fresh.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SiteRevision {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SiteRevision(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Counts a change of the owner's content: profile, papers, pictures.
     *
     * @param subjects what was changed, in the words in which pages name what they are made from;
     *     none where it may be anything
     */
    public void contentChanged(String... subjects) {
        jdbc.sql(
                        "update site_state set revision = revision + 1, content_revision = content_revision + 1")
                .update();
        events.publishEvent(new SiteChanged(Set.of(subjects)));
    }

    /** Counts a change of the frame around the content: settings, menu, redirects, accounts. */
    public void frameChanged() {
        jdbc.sql("update site_state set revision = revision + 1").update();
        events.publishEvent(new SiteChanged(Set.of()));
    }

    /**
     * Counts a change after which everything has a version that it never had, whatever else was
     * deleted since: as each new version of anything is counted here, none is greater than this
     * count.
     *
     * @param most the greatest version that came from elsewhere
     * @return the version that all of it gets
     */
    public long replaceVersions(long most) {
        jdbc.sql(
                        "update site_state set revision = greatest(revision, :most) + 1, content_revision = content_revision + 1")
                .param("most", most)
                .update();
        events.publishEvent(new SiteChanged(Set.of()));
        return current();
    }

    /**
     * The number of changes so far, of content and frame, held until the end of the transaction:
     * until then nobody else's change comes between what is read now and what is stored.
     */
    public long hold() {
        return jdbc.sql("select revision from site_state for update").query(Long.class).single();
    }

    /** The number of changes so far, of content and frame. */
    @Transactional(readOnly = true)
    public long current() {
        return jdbc.sql("select revision from site_state").query(Long.class).single();
    }

    /** Remembers that what is there now is the starter content and nothing else. */
    public void recordStarter() {
        jdbc.sql("update site_state set starter_revision = content_revision").update();
    }

    /** Whether a starter, or the decision for none, was ever recorded. */
    @Transactional(readOnly = true)
    public boolean hasStarter() {
        return jdbc.sql("select count(*) from site_state where starter_revision is not null")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether the content is still the starter as it was recorded, untouched. */
    @Transactional(readOnly = true)
    public boolean isStarterUntouched() {
        return jdbc.sql("select count(*) from site_state where starter_revision = content_revision")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
