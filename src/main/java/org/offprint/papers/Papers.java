package org.offprint.papers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ConflictException;
import org.offprint.common.Slug;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tables of the papers, their authors, links, versions and addresses. All papers are read with
 * four statements, however many there are.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Papers {

    /** Beyond so many, reading all papers takes less time. */
    static final int MOST_SINGLE_READS = 100;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    Papers(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<Paper> all() {
        var parts = PaperParts.collector();
        jdbc.sql("select * from paper_author order by paper_id, sort_order")
                .query(parts::addAuthor);
        jdbc.sql("select * from paper_link order by paper_id, sort_order").query(parts::addLink);
        jdbc.sql("select * from paper_version order by paper_id, sort_order")
                .query(parts::addVersion);
        return jdbc.sql("select * from paper order by sort_order, id")
                .query((row, i) -> parts.paper(row))
                .list();
    }

    Optional<Paper> find(PaperId id) {
        var parts = PaperParts.collector();
        jdbc.sql("select * from paper_author where paper_id = ? order by sort_order")
                .param(id.value())
                .query(parts::addAuthor);
        jdbc.sql("select * from paper_link where paper_id = ? order by sort_order")
                .param(id.value())
                .query(parts::addLink);
        jdbc.sql("select * from paper_version where paper_id = ? order by sort_order")
                .param(id.value())
                .query(parts::addVersion);
        return jdbc.sql("select * from paper where id = ?")
                .param(id.value())
                .query((row, i) -> parts.paper(row))
                .optional();
    }

    /** Those of these papers that are there. */
    List<Paper> find(Collection<PaperId> ids) {
        if (ids.size() <= MOST_SINGLE_READS) {
            return ids.stream().flatMap(id -> find(id).stream()).toList();
        }
        Set<PaperId> wanted = Set.copyOf(ids);
        return all().stream().filter(paper -> wanted.contains(paper.id())).toList();
    }

    /** Which paper has this address now; empty if none has. */
    Optional<PaperId> findBySlug(Slug slug) {
        return jdbc.sql("select id from paper where slug = ?")
                .param(slug.value())
                .query(UUID.class)
                .optional()
                .map(PaperId::new);
    }

    /** Which paper had this address before; empty if none had, or it is gone. */
    Optional<PaperId> findByOldSlug(Slug slug) {
        return jdbc.sql("select paper_id from paper_old_slug where slug = ?")
                .param(slug.value())
                .query(UUID.class)
                .optional()
                .map(PaperId::new);
    }

    /** All addresses that papers had before. */
    Map<Slug, PaperId> oldSlugs() {
        return jdbc
                .sql("select slug, paper_id from paper_old_slug")
                .query((row, i) ->
                        Map.entry(
                                new Slug(row.getString("slug")),
                                new PaperId(row.getObject("paper_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All addresses that papers have or had. */
    Set<Slug> slugs() {
        return jdbc
                .sql("select slug from paper union select slug from paper_old_slug")
                .query((row, i) -> new Slug(row.getString("slug")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Remembers that an address was a paper's; whoever had it before loses it. */
    void keepOldSlug(Slug old, PaperId id) {
        forgetOldSlug(old);
        jdbc.sql("insert into paper_old_slug (slug, paper_id) values (?, ?)")
                .params(old.value(), id.value())
                .update();
    }

    void forgetOldSlug(Slug slug) {
        jdbc.sql("delete from paper_old_slug where slug = ?").param(slug.value()).update();
    }

    /** The lowest place of all papers, 0 where there is none. */
    int lowestOrder() {
        return jdbc.sql("select coalesce(min(sort_order), 0) from paper")
                .query(Integer.class)
                .single();
    }

    /** The highest place of all papers, 0 where there is none. */
    int highestOrder() {
        return jdbc.sql("select coalesce(max(sort_order), 0) from paper")
                .query(Integer.class)
                .single();
    }

    void insert(Paper paper) {
        insertAll(List.of(paper));
    }

    /** Stores new papers with four statements, however many they are. */
    void insertAll(List<Paper> added) {
        batch(PaperColumns.INSERT, added, (paper, rows) -> rows.add(PaperColumns.of(paper)));
        insertParts(added);
    }

    /** Stores a paper where {@code version} is the stored one's; false if it is not. */
    boolean update(long version, Paper paper) {
        int updated =
                jdbc.sql(PaperColumns.UPDATE)
                        .params(PaperColumns.of(paper))
                        .param("read_version", version)
                        .update();
        if (updated == 0) {
            return false;
        }
        UUID id = paper.id().value();
        jdbc.sql("delete from paper_author where paper_id = ?").param(id).update();
        jdbc.sql("delete from paper_link where paper_id = ?").param(id).update();
        jdbc.sql("delete from paper_version where paper_id = ?").param(id).update();
        insertParts(List.of(paper));
        return true;
    }

    /**
     * Stores changed papers with seven statements, however many they are. Authors, links and
     * versions are written only where they differ.
     *
     * @param before the papers as they were read; each is stored only where it is so still
     * @param changed what they are now, in the same order
     * @throws ConflictException if one is stored in another version, or not at all
     */
    void updateAll(List<Paper> before, List<Paper> changed) {
        int[] updated =
                batches.batchUpdate(
                        PaperColumns.UPDATE,
                        IntStream.range(0, changed.size())
                                .mapToObj(i ->
                                        new MapSqlParameterSource(PaperColumns.of(changed.get(i)))
                                                .addValue("read_version", before.get(i).version()))
                                .toArray(SqlParameterSource[]::new));
        for (int i = 0; i < updated.length; i++) {
            if (updated[i] == 0) {
                throw PaperCatalog.changedElsewhere(before.get(i));
            }
        }
        List<Paper> authors = differing(before, changed, PaperData::authors);
        forEach("delete from paper_author where paper_id = :id", ids(authors));
        insertAuthors(authors);
        List<Paper> links = differing(before, changed, PaperData::links);
        forEach("delete from paper_link where paper_id = :id", ids(links));
        insertLinks(links);
        List<Paper> versions = differing(before, changed, PaperData::versions);
        forEach("delete from paper_version where paper_id = :id", ids(versions));
        insertVersions(versions);
    }

    void move(Paper paper) {
        jdbc.sql("update paper set sort_order = ? where id = ?")
                .params(paper.order(), paper.id().value())
                .update();
    }

    void delete(Collection<PaperId> ids) {
        forEach("delete from paper where id = :id", ids.stream().map(PaperId::value).toList());
    }

    /** Deletes a paper where {@code version} is the stored one's; false if it is not. */
    boolean delete(PaperId id, long version) {
        return jdbc.sql("delete from paper where id = ? and version = ?")
                        .params(id.value(), version)
                        .update()
                > 0;
    }

    private void forEach(String sql, List<UUID> ids) {
        if (!ids.isEmpty()) {
            batches.batchUpdate(
                    sql,
                    ids.stream()
                            .map(id -> new MapSqlParameterSource("id", id))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    private static List<Paper> differing(
            List<Paper> before, List<Paper> changed, Function<PaperData, List<?>> parts) {
        return IntStream.range(0, changed.size())
                .filter(i ->
                        !parts.apply(before.get(i).data())
                                .equals(parts.apply(changed.get(i).data())))
                .mapToObj(changed::get)
                .toList();
    }

    private static List<UUID> ids(List<Paper> papers) {
        return papers.stream().map(paper -> paper.id().value()).toList();
    }

    private void insertParts(List<Paper> added) {
        insertAuthors(added);
        insertLinks(added);
        insertVersions(added);
    }

    private void insertAuthors(List<Paper> added) {
        batch(
                PaperColumns.INSERT_AUTHOR,
                added,
                (paper, rows) -> {
                    int order = 0;
                    for (Author author : paper.data().authors()) {
                        rows.add(PaperColumns.of(paper.id().value(), order++, author));
                    }
                });
    }

    private void insertLinks(List<Paper> added) {
        batch(
                PaperColumns.INSERT_LINK,
                added,
                (paper, rows) -> {
                    int order = 0;
                    for (PaperLink link : paper.data().links()) {
                        rows.add(PaperColumns.of(paper.id().value(), order++, link));
                    }
                });
    }

    private void insertVersions(List<Paper> added) {
        batch(
                PaperColumns.INSERT_VERSION,
                added,
                (paper, rows) -> {
                    int order = 0;
                    for (PaperVersion version : paper.data().versions()) {
                        rows.add(PaperColumns.of(paper.id().value(), order++, version));
                    }
                });
    }

    private void batch(
            String sql,
            List<Paper> added,
            BiConsumer<Paper, List<Map<String, @Nullable Object>>> collector) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        added.forEach(paper -> collector.accept(paper, rows));
        if (!rows.isEmpty()) {
            batches.batchUpdate(
                    sql,
                    rows.stream()
                            .map(MapSqlParameterSource::new)
                            .toArray(SqlParameterSource[]::new));
        }
    }
}
