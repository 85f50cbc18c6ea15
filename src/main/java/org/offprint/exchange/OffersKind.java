package org.offprint.exchange;

import java.util.List;
import javax.sql.DataSource;
import org.offprint.storage.StoredKind;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What imports have offered for papers before, so that a decision of the owner's is kept. */
@Component
class OffersKind implements StoredKind {

    @Override
    public String name() {
        return "offers";
    }

    @Override
    public List<StoredTable> tables() {
        return List.of(StoredTable.of("paper_offered", "papers", "paper_id").lists("offered"));
    }

    @Override
    public void readAll(DataSource database) {
        new OfferedTable(JdbcClient.create(database), new JdbcTemplate(database)).all();
    }
}
