package org.offprint.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what was written and not published yet, beside the entries that visitors see, and publishes
 * one or several together.
 */
@Service
@Transactional(readOnly = true)
public class WorkingDrafts {

    private final JdbcClient jdbc;
    private final Restorers restorers;
    private final Clock clock;

    WorkingDrafts(JdbcClient jdbc, Restorers restorers, Clock clock) {
        this.jdbc = jdbc;
        this.restorers = restorers;
        this.clock = clock;
    }

    /**
     * Keeps what was written, in the place of what was kept before.
     *
     * @param state the entry as it would be, in the version that it was written for
     */
    @Transactional
    public <T> void keep(Recorded<T> kind, T state) {
        JsonNode tree = StateJson.tree(state);
        putBack(
                new WorkingDraft(
                        kind.name(),
                        kind.entry().apply(state),
                        tree.path("version").asLong(0),
                        kind.shortLabel(state),
                        clock.instant(),
                        tree.path(StateJson.DATA).toString()));
    }

    /** Keeps a draft again that was dropped, in the place of what was kept since. */
    @Transactional
    public void putBack(WorkingDraft draft) {
        delete(draft.kind(), draft.entry());
        jdbc.sql(
                        "insert into working_draft (kind, entry, base_version, label, kept_at, content) values (?, ?, ?, ?, ?, ?)")
                .params(
                        draft.kind(),
                        draft.entry(),
                        draft.version(),
                        draft.label(),
                        draft.keptAt().atOffset(ZoneOffset.UTC),
                        draft.content())
                .update();
    }

    /** The address in the console where the draft is edited, without a slash in front. */
    public String editAddress(WorkingDraft draft) {
        return restorers.of(draft.kind()).editAddress(draft.entry());
    }

    /** What was kept for a thing, as the thing would be; empty where nothing was. */
    public <T> Optional<T> find(Recorded<T> kind, T stored) {
        return find(kind.name(), kind.entry().apply(stored))
                .map(draft -> StateJson.read(kind, with(StateJson.tree(stored), draft)));
    }

    /** What was kept for a thing. */
    public Optional<WorkingDraft> find(String kind, String entry) {
        return jdbc.sql("select * from working_draft where kind = ? and entry = ?")
                .params(kind, entry)
                .query((row, i) -> draft(row))
                .optional();
    }

    /** All that is kept, what was kept last first; without those of things that are gone. */
    public List<WorkingDraft> list() {
        return jdbc
                .sql("select * from working_draft order by kept_at desc, kind, entry")
                .query((row, i) -> draft(row))
                .list()
                .stream()
                .filter(draft -> restorers.of(draft.kind()).current(draft.entry()).isPresent())
                .toList();
    }

    /** What publishing would change, part by part. */
    public List<Difference> differences(WorkingDraft draft) {
        JsonNode now = current(draft);
        return Differences.between(now, with(now, draft));
    }

    /** Whether the entry was changed since the draft was begun. */
    public boolean isOutdated(WorkingDraft draft) {
        return isOutdated(draft, current(draft));
    }

    /** Forgets what was kept; it may be gone already. */
    @Transactional
    public void drop(String kind, String entry) {
        delete(kind, entry);
    }

    /**
     * Makes drafts what visitors see, all or none.
     *
     * @throws ConflictException if one of the entries was changed since its draft was begun
     * @throws NotFoundException if one of the entries was deleted
     * @throws IllegalArgumentException with a sentence for the person if one cannot be stored
     */
    @Transactional
    public void publish(List<WorkingDraft> drafts) {
        // All are looked at first: a kind that was changed a moment ago has to be read anew.
        List<JsonNode> states = drafts.stream().map(this::published).toList();
        for (int i = 0; i < drafts.size(); i++) {
            WorkingDraft draft = drafts.get(i);
            publish(restorers.of(draft.kind()), states.get(i));
            delete(draft.kind(), draft.entry());
        }
    }

    /** The thing as the draft would have it. */
    private JsonNode published(WorkingDraft draft) {
        JsonNode now = current(draft);
        if (isOutdated(draft, now)) {
            throw new ConflictException(
                    "“%s” was changed since this draft was begun; open it to see how."
                            .formatted(draft.label()));
        }
        return with(now, draft);
    }

    private static <T> void publish(Restorer<T> restorer, JsonNode state) {
        restorer.publish(StateJson.read(restorer.recorded(), state));
    }

    private void delete(String kind, String entry) {
        jdbc.sql("delete from working_draft where kind = ? and entry = ?")
                .params(kind, entry)
                .update();
    }

    private JsonNode current(WorkingDraft draft) {
        return Restorers.current(restorers.of(draft.kind()), draft.entry())
                .orElseThrow(() ->
                        new NotFoundException(
                                "“%s” was deleted; the bin has it.".formatted(draft.label())));
    }

    private static boolean isOutdated(WorkingDraft draft, JsonNode now) {
        return now.path("version").asLong(0) != draft.version();
    }

    private static JsonNode with(JsonNode state, WorkingDraft draft) {
        ObjectNode changed = (ObjectNode) state.deepCopy();
        changed.set(StateJson.DATA, StateJson.tree(draft.content()));
        return changed;
    }

    private static WorkingDraft draft(ResultSet row) throws SQLException {
        return new WorkingDraft(
                row.getString("kind"),
                row.getString("entry"),
                row.getLong("base_version"),
                row.getString("label"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getString("content"));
    }
}
