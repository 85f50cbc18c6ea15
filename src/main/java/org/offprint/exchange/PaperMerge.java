package org.offprint.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.PaperData;

/**
 * What a second import does to a paper that is there already. Of an imported one only those fields
 * change in which the file now says something else than it said last time; of a typed one only
 * those that are missing. Whatever the owner corrected meanwhile stays.
 */
final class PaperMerge {

    private final PaperData stored;
    private final PaperData now;
    private final @Nullable PaperData before;
    private final List<String> changed = new ArrayList<>();

    /**
     * @param stored the paper as it stands
     * @param now the paper as the file says it now
     * @param before the paper as the file said it last time; null where it was typed in
     */
    PaperMerge(PaperData stored, PaperData now, @Nullable PaperData before) {
        this.stored = stored;
        this.now = now;
        this.before = before;
    }

    /** The merged paper; equal to the stored one where nothing is to be changed. */
    PaperData merged() {
        changed.clear();
        PaperData old = before;
        PaperData merged =
                stored.edit()
                        .title(
                                required(
                                        "title",
                                        stored.title(),
                                        now.title(),
                                        old == null ? null : old.title()))
                        .authors(
                                list(
                                        "authors",
                                        stored.authors(),
                                        now.authors(),
                                        old == null ? null : old.authors()))
                        .type(
                                required(
                                        "type",
                                        stored.type(),
                                        now.type(),
                                        old == null ? null : old.type()))
                        .venue(
                                part("venue", PaperData::venue),
                                part("short name of the venue", PaperData::venueShort))
                        .date(part("date", PaperData::date))
                        .note(part("note", PaperData::note))
                        .url(part("address", PaperData::url))
                        .links(
                                list(
                                        "links",
                                        stored.links(),
                                        now.links(),
                                        old == null ? null : old.links()))
                        .doi(part("DOI", PaperData::doi))
                        .arxiv(part("arXiv id", PaperData::arxiv))
                        .source(now.source())
                        .done();
        return changed.isEmpty() ? stored : merged;
    }

    /** The names of the fields that {@link #merged} changed, as the console calls them. */
    List<String> changedFields() {
        return List.copyOf(changed);
    }

    private <T> @Nullable T part(String name, Function<PaperData, @Nullable T> part) {
        return field(
                name,
                part.apply(stored),
                part.apply(now),
                before == null ? null : part.apply(before));
    }

    private <T> @Nullable T field(
            String name, @Nullable T kept, @Nullable T read, @Nullable T readBefore) {
        T result;
        if (before == null) {
            result = kept == null ? read : kept;
        } else if (Objects.equals(read, readBefore)) {
            result = kept;
        } else if (read == null) {
            // The file dropped what it said; only what came from it goes.
            result = Objects.equals(kept, readBefore) ? null : kept;
        } else {
            result = read;
        }
        return noted(name, kept, result);
    }

    private <T> T required(String name, T kept, T read, @Nullable T readBefore) {
        T result = before == null || read.equals(readBefore) ? kept : read;
        return noted(name, kept, result);
    }

    private <T> List<T> list(
            String name, List<T> kept, List<T> read, @Nullable List<T> readBefore) {
        List<T> result;
        if (readBefore == null) {
            result = kept.isEmpty() ? read : kept;
        } else {
            result = read.equals(readBefore) || read.isEmpty() ? kept : read;
        }
        return noted(name, kept, result);
    }

    private <T extends @Nullable Object> T noted(String name, T kept, T result) {
        if (!Objects.equals(kept, result)) {
            changed.add(name);
        }
        return result;
    }
}
