package org.offprint.profile;

import java.util.List;
import javax.sql.DataSource;
import org.offprint.storage.StoredKind;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The profile with its links, and the vita. */
@Component
class ProfileKind implements StoredKind {

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public List<StoredTable> tables() {
        return List.of(
                StoredTable.of("profile", "profile", "id")
                        .lists("name_forms", "topics")
                        .files("photo_name")
                        .text("bio", "profile.md"),
                StoredTable.of("profile_link", "links", "sort_order"),
                StoredTable.of("vita", "vita", "id"),
                StoredTable.of("vita_entry", "vita_entries", "sort_order"));
    }

    @Override
    public void readAll(DataSource database) {
        new Profiles(JdbcClient.create(database)).find();
        new VitaEntries(JdbcClient.create(database)).find();
    }
}
