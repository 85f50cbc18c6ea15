package org.offprint.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.offprint.exchange.AppliedImport.ChangedPaper;
import org.offprint.papers.PaperId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of what imports have offered for each paper. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OfferedTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    OfferedTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Offers all() {
        Map<PaperId, String> all = new HashMap<>();
        jdbc.sql("select paper_id, offered from paper_offered")
                .query(row -> {
                    all.put(
                            new PaperId(row.getObject("paper_id", UUID.class)),
                            row.getString("offered"));
                });
        return Offers.of(all);
    }

    /** Stores what is new in the place of what was known of the papers. */
    void store(Offers now, Offers known) {
        Map<PaperId, String> changed = now.notIn(known);
        List<Object[]> rows =
                changed.entrySet().stream()
                        .map(entry -> new Object[] {entry.getKey().value(), entry.getValue()})
                        .toList();
        if (rows.isEmpty()) {
            return;
        }
        List<Object[]> old =
                changed.keySet().stream()
                        .filter(known::contains)
                        .map(id -> new Object[] {id.value()})
                        .toList();
        if (!old.isEmpty()) {
            batches.batchUpdate("delete from paper_offered where paper_id = ?", old);
        }
        batches.batchUpdate("insert into paper_offered (paper_id, offered) values (?, ?)", rows);
    }

    /** Forgets what was offered for the papers of an import that is taken back. */
    void forget(AppliedImport applied) {
        List<Object[]> ids =
                Stream.concat(
                                applied.added().stream(),
                                applied.changed().stream().map(ChangedPaper::after))
                        .map(paper -> new Object[] {paper.id().value()})
                        .toList();
        if (!ids.isEmpty()) {
            batches.batchUpdate("delete from paper_offered where paper_id = ?", ids);
        }
    }
}
