package org.offprint.site;

import java.util.List;
import javax.sql.DataSource;
import org.offprint.storage.StoredKind;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The settings with the menu, the old addresses, and what the site is called among feeds. */
@Component
class SettingsKind implements StoredKind {

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public List<StoredTable> tables() {
        return List.of(
                StoredTable.of("site_settings", "settings", "id"),
                StoredTable.of("menu_entry", "menu", "sort_order"),
                StoredTable.of("redirect", "redirects", "source"),
                StoredTable.of("site_identity", "identity", "id"));
    }

    @Override
    public void readAll(DataSource database) {
        SiteSettingsService.read(JdbcClient.create(database));
        Redirects.read(JdbcClient.create(database));
    }
}
