package org.offprint.papers;

import java.util.List;
import javax.sql.DataSource;
import org.offprint.storage.StoredKind;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers with all that belongs to them, and the addresses that they had. */
@Component
class PapersKind implements StoredKind {

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public List<StoredTable> tables() {
        return List.of(
                StoredTable.of("paper", "papers", "sort_order", "id")
                        .lists("tags", "editors", "other_fields")
                        .files("pdf_name", "thumb_name")
                        .with(
                                StoredTable.partOf("paper_id", "paper_author", "authors"),
                                StoredTable.partOf("paper_id", "paper_link", "links"),
                                StoredTable.partOf("paper_id", "paper_version", "versions")
                                        .lists("editors")),
                StoredTable.of("paper_old_slug", "old_slugs", "slug"));
    }

    @Override
    public void readAll(DataSource database) {
        Papers papers =
                new Papers(JdbcClient.create(database), new NamedParameterJdbcTemplate(database));
        papers.all();
        papers.slugs();
    }
}
