package org.offprint.site;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ConflictException;
import org.offprint.common.WebLink;
import org.offprint.history.ChangeLog;
import org.offprint.history.Recorded;
import org.offprint.history.Restorer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** Keeps the {@link SiteSettings}. */
@Service
@Transactional(readOnly = true)
public class SiteSettingsService implements Restorer<SiteSettings> {

    private static final Recorded<SiteSettings> RECORDED =
            new Recorded<>(
                    "settings", new TypeReference<>() {}, all -> "settings", all -> "Settings");

    private final JdbcClient jdbc;
    private final SiteRevision revision;

    private final ChangeLog log;

    SiteSettingsService(JdbcClient jdbc, SiteRevision revision, ChangeLog log) {
        this.log = log;
        this.jdbc = jdbc;
        this.revision = revision;
    }

    /** The settings as they stand. */
    public SiteSettings get() {
        return read(jdbc);
    }

    static SiteSettings read(JdbcClient jdbc) {
        List<MenuEntry> menu =
                jdbc.sql("select label, target, shown from menu_entry order by sort_order")
                        .query((row, i) ->
                                new MenuEntry(
                                        row.getString("label"),
                                        new WebLink(row.getString("target")),
                                        row.getBoolean("shown")))
                        .list();
        return jdbc.sql(
                        "select version, title, language, address, accent, typeface from site_settings")
                .query((row, i) -> {
                    String address = row.getString("address");
                    return new SiteSettings(
                            row.getLong("version"),
                            row.getString("title"),
                            row.getString("language"),
                            address == null ? null : new WebLink(address),
                            menu,
                            look(row.getString("accent"), row.getString("typeface")));
                })
                .single();
    }

    private static Look look(@Nullable String accent, @Nullable String typeface) {
        return new Look(
                accent == null ? null : new Accent(accent),
                Optional.ofNullable(typeface).flatMap(Typeface::ofCode).orElse(Typeface.BOOK));
    }

    /**
     * Stores settings that were read with {@link #get} and changed.
     *
     * @return the settings with their new version
     * @throws ConflictException if they were changed by somebody else meanwhile
     */
    @Transactional
    public SiteSettings save(SiteSettings settings) {
        SiteSettings before = get();
        WebLink address = settings.address();
        Accent accent = settings.look().accent();
        Typeface typeface = settings.look().typeface();
        int updated =
                jdbc.sql(
                                "update site_settings set version = version + 1, title = :title, language = :language, address = :address, accent = :accent, typeface = :typeface where version = :version")
                        .param("title", settings.title())
                        .param("language", settings.language())
                        .param("address", address == null ? null : address.value())
                        .param("accent", accent == null ? null : accent.hex())
                        .param("typeface", typeface == Typeface.BOOK ? null : typeface.code())
                        .param("version", settings.version())
                        .update();
        if (updated == 0) {
            throw new ConflictException("The settings were changed in another window.");
        }
        jdbc.sql("delete from menu_entry").update();
        int order = 0;
        for (MenuEntry entry : settings.menu()) {
            jdbc.sql(
                            "insert into menu_entry (sort_order, label, target, shown) values (:place, :label, :target, :shown)")
                    .param("place", order++)
                    .param("label", entry.label())
                    .param("target", entry.target().value())
                    .param("shown", entry.shown())
                    .update();
        }
        SiteSettings saved = get();
        log.changed(RECORDED, before, saved);
        revision.frameChanged();
        return saved;
    }

    @Override
    public Recorded<SiteSettings> recorded() {
        return RECORDED;
    }

    @Override
    public Optional<SiteSettings> current(String entry) {
        return Optional.of(get());
    }

    @Override
    @Transactional
    public void bringBack(List<SiteSettings> states) {
        states.forEach(state -> save(state.at(get().version())));
    }

    /** There are always settings. */
    @Override
    public void remove(Collection<String> entries) {}

    @Override
    public String editAddress(String entry) {
        return "settings";
    }
}
