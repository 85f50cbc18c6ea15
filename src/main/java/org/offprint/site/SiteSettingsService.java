package org.offprint.site;

import java.util.List;
import org.offprint.common.ConflictException;
import org.offprint.common.WebLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the {@link SiteSettings}. */
@Service
@Transactional(readOnly = true)
public class SiteSettingsService {

    private final JdbcClient jdbc;
    private final SiteRevision revision;

    SiteSettingsService(JdbcClient jdbc, SiteRevision revision) {
        this.jdbc = jdbc;
        this.revision = revision;
    }

    /** The settings as they stand. */
    public SiteSettings get() {
        List<MenuEntry> menu =
                jdbc.sql("select label, target from menu_entry order by sort_order")
                        .query((row, i) ->
                                new MenuEntry(
                                        row.getString("label"),
                                        new WebLink(row.getString("target"))))
                        .list();
        return jdbc.sql("select version, title, language, address from site_settings")
                .query((row, i) -> {
                    String address = row.getString("address");
                    return new SiteSettings(
                            row.getLong("version"),
                            row.getString("title"),
                            row.getString("language"),
                            address == null ? null : new WebLink(address),
                            menu);
                })
                .single();
    }

    /**
     * Stores settings that were read with {@link #get} and changed.
     *
     * @return the settings with their new version
     * @throws ConflictException if they were changed by somebody else meanwhile
     */
    @Transactional
    public SiteSettings save(SiteSettings settings) {
        WebLink address = settings.address();
        int updated =
                jdbc.sql(
                                "update site_settings set version = version + 1, title = :title, language = :language, address = :address where version = :version")
                        .param("title", settings.title())
                        .param("language", settings.language())
                        .param("address", address == null ? null : address.value())
                        .param("version", settings.version())
                        .update();
        if (updated == 0) {
            throw new ConflictException("The settings were changed in another window.");
        }
        jdbc.sql("delete from menu_entry").update();
        int order = 0;
        for (MenuEntry entry : settings.menu()) {
            jdbc.sql("insert into menu_entry (sort_order, label, target) values (?, ?, ?)")
                    .params(order++, entry.label(), entry.target().value())
                    .update();
        }
        revision.frameChanged();
        return get();
    }
}
