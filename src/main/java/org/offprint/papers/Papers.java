package org.offprint.papers;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tables of the papers, their authors and links. All papers are read with three statements,
 * however many there are.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Papers {

    private final JdbcClient jdbc;

    Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Paper> all() {
        var parts = PaperParts.collector();
        jdbc.sql("select * from paper_author order by paper_id, sort_order")
                .query(parts::addAuthor);
        jdbc.sql("select * from paper_link order by paper_id, sort_order").query(parts::addLink);
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
        return jdbc.sql("select * from paper where id = ?")
                .param(id.value())
                .query((row, i) -> parts.paper(row))
                .optional();
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
        jdbc.sql(
                        """
                        insert into paper (id, version, sort_order, title, paper_type, venue, venue_short,
                            pub_year, pub_month, pub_day, note, abstract_text, url, doi, arxiv,
                            citation_key, selected, visibility, source, attention, changed_at)
                        values (:id, :version, :sort_order, :title, :paper_type, :venue, :venue_short,
                            :pub_year, :pub_month, :pub_day, :note, :abstract_text, :url, :doi, :arxiv,
                            :citation_key, :selected, :visibility, :source, :attention, :changed_at)\
                        """)
                .params(columns(paper))
                .update();
        insertParts(paper);
    }

    /** Stores a paper where {@code version} is the stored one's; false if it is not. */
    boolean update(long version, Paper paper) {
        int updated =
                jdbc.sql(
                                """
                                update paper set version = :version, sort_order = :sort_order, title = :title,
                                    paper_type = :paper_type, venue = :venue, venue_short = :venue_short,
                                    pub_year = :pub_year, pub_month = :pub_month, pub_day = :pub_day,
                                    note = :note, abstract_text = :abstract_text, url = :url, doi = :doi,
                                    arxiv = :arxiv, citation_key = :citation_key, selected = :selected,
                                    visibility = :visibility, source = :source, attention = :attention,
                                    changed_at = :changed_at
                                where id = :id and version = :read_version\
                                """)
                        .params(columns(paper))
                        .param("read_version", version)
                        .update();
        if (updated == 0) {
            return false;
        }
        UUID id = paper.id().value();
        jdbc.sql("delete from paper_author where paper_id = ?").param(id).update();
        jdbc.sql("delete from paper_link where paper_id = ?").param(id).update();
        insertParts(paper);
        return true;
    }

    void move(Paper paper) {
        jdbc.sql("update paper set sort_order = ? where id = ?")
                .params(paper.order(), paper.id().value())
                .update();
    }

    void delete(Collection<PaperId> ids) {
        for (PaperId id : ids) {
            jdbc.sql("delete from paper where id = ?").param(id.value()).update();
        }
    }

    private void insertParts(Paper paper) {
        UUID id = paper.id().value();
        int order = 0;
        for (Author author : paper.data().authors()) {
            jdbc.sql(
                            "insert into paper_author (paper_id, sort_order, given, family) values (?, ?, ?, ?)")
                    .param(id)
                    .param(order++)
                    .param(author.given())
                    .param(author.family())
                    .update();
        }
        order = 0;
        for (PaperLink link : paper.data().links()) {
            jdbc.sql("insert into paper_link (paper_id, sort_order, kind, url) values (?, ?, ?, ?)")
                    .params(id, order++, link.kind().name(), link.url().value())
                    .update();
        }
    }

    private static Map<String, @Nullable Object> columns(Paper paper) {
        PaperData data = paper.data();
        PartialDate date = data.date();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", paper.id().value());
        columns.put("version", paper.version());
        columns.put("sort_order", paper.order());
        columns.put("title", data.title());
        columns.put("paper_type", data.type().name());
        columns.put("venue", data.venue());
        columns.put("venue_short", data.venueShort());
        columns.put("pub_year", date == null ? null : date.year());
        columns.put("pub_month", date == null ? null : date.month());
        columns.put("pub_day", date == null ? null : date.day());
        columns.put("note", data.note());
        columns.put("abstract_text", data.abstractText());
        columns.put("url", text(data.url()));
        columns.put("doi", text(data.doi()));
        columns.put("arxiv", text(data.arxiv()));
        columns.put("citation_key", text(data.citationKey()));
        columns.put("selected", data.selected());
        columns.put("visibility", data.visibility().name());
        columns.put("source", data.source());
        columns.put("attention", data.attention());
        columns.put("changed_at", paper.changedAt().atOffset(ZoneOffset.UTC));
        return columns;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
