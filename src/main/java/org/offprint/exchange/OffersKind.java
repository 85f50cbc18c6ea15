package org.offprint.exchange;

import java.util.List;
import org.offprint.storage.StoredKind;
import org.offprint.storage.StoredTable;
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
        return List.of(StoredTable.of("paper_offered", "offers", "paper_id"));
    }

    @Override
    public void readAll(JdbcClient jdbc) {
        // Hashes, of which those that mean nothing do no harm.
    }
}
