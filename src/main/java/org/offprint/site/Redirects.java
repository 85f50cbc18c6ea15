package org.offprint.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;
import org.offprint.history.ChangeLog;
import org.offprint.history.Recorded;
import org.offprint.history.Restorer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** Old addresses of this site and where each leads now; a visitor gets a 301. */
@Service
@Transactional(readOnly = true)
public class Redirects implements Restorer<Redirect> {

    private static final Recorded<Redirect> RECORDED =
            new Recorded<>(
                    "old-addresses", new TypeReference<>() {}, Redirect::source, Redirect::source);

    private static final WebLink HOME = new WebLink("/");

    private final JdbcClient jdbc;
    private final SiteRevision revision;
    private final RedirectRules rules;
    private final ChangeLog log;

    Redirects(JdbcClient jdbc, SiteRevision revision, RedirectRules rules, ChangeLog log) {
        this.log = log;
        this.jdbc = jdbc;
        this.revision = revision;
        this.rules = rules;
    }

    /** Where a path leads now; empty if it is no old address. */
    public Optional<WebLink> findTarget(String path) {
        return jdbc.sql("select target from redirect where source = ?")
                .param(path)
                .query(String.class)
                .optional()
                .map(WebLink::new);
    }

    /** Where the first of these paths that is an old address leads now. */
    Optional<WebLink> findTargetOfFirst(List<String> paths) {
        Map<String, String> targets =
                jdbc
                        .sql("select source, target from redirect where source in (:paths)")
                        .param("paths", paths)
                        .query((row, i) ->
                                Map.entry(row.getString("source"), row.getString("target")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return paths.stream()
                .map(targets::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(WebLink::new);
    }

    /** All redirects, in the alphabetical order of their sources. */
    public List<Redirect> list() {
        return read(jdbc);
    }

    static List<Redirect> read(JdbcClient jdbc) {
        return jdbc.sql("select source, target from redirect order by source")
                .query((row, i) ->
                        new Redirect(row.getString("source"), new WebLink(row.getString("target"))))
                .list();
    }

    /** All old addresses, in alphabetical order. */
    public List<String> listSources() {
        return list().stream().map(Redirect::source).toList();
    }

    /**
     * Checks an old address before it is stored.
     *
     * @param changed the source of the redirect that is being changed; null for a new one
     * @throws IllegalArgumentException with a sentence for the owner, where it is an address of
     *     Offprint's own, a public page, or an old address already
     */
    public void checkSource(String source, @Nullable String changed) {
        rules.checkSource(new Redirect(source, HOME).source(), others(changed));
    }

    /**
     * Checks a redirect before it is stored.
     *
     * @param changed the source of the redirect that is being changed; null for a new one
     * @throws IllegalArgumentException with a sentence that names the circle in which visitors
     *     would go
     */
    public void checkTarget(Redirect redirect, @Nullable String changed) {
        rules.checkTarget(redirect, others(changed));
    }

    /**
     * Stores a redirect of the owner's.
     *
     * @param changed the source of the redirect that it takes the place of; null for a new one
     * @throws IllegalArgumentException with a sentence for the owner, where a check fails
     */
    @Transactional
    public void save(Redirect redirect, @Nullable String changed) {
        checkSource(redirect.source(), changed);
        checkTarget(redirect, changed);
        if (changed != null) {
            delete(changed);
        }
        insert(redirect);
        revision.frameChanged();
    }

    /** Forgets an old address; it may be gone already. */
    @Transactional
    public void remove(String source) {
        delete(source);
        revision.frameChanged();
    }

    /**
     * Leads visitors on to a page that got another address. What led to the old address leads to
     * the new one at once, and what led away from the new one is forgotten, so that nobody is led
     * on twice or in a circle.
     *
     * @param from the path that the page had
     * @param to the path that it has
     */
    @Transactional
    public void move(String from, String to) {
        if (from.equals(to)) {
            return;
        }
        Redirect moved = new Redirect(from, new WebLink(to));
        delete(from);
        delete(to);
        for (Redirect redirect : list()) {
            if (redirect.target().value().equals(from)) {
                Redirect onwards = new Redirect(redirect.source(), new WebLink(to));
                jdbc.sql("update redirect set target = ? where source = ?")
                        .params(to, redirect.source())
                        .update();
                log.changed(RECORDED, redirect, onwards);
            }
        }
        insert(moved);
        revision.frameChanged();
    }

    /**
     * Makes an old address lead to the home page. An address that leads somewhere already keeps its
     * target.
     *
     * @return whether it was new
     * @throws IllegalArgumentException if it is no path of this site, or belongs to Offprint itself
     */
    @Transactional
    public boolean addToHome(String source) {
        return add(new Redirect(source, HOME));
    }

    /** Takes back {@link #addToHome}, unless the address leads elsewhere by now. */
    @Transactional
    public void removeToHome(String source) {
        remove(new Redirect(source, HOME));
    }

    /** Takes a redirect back, unless its address leads elsewhere by now. */
    @Transactional
    public void remove(Redirect redirect) {
        if (findTarget(redirect.source()).filter(redirect.target()::equals).isPresent()) {
            remove(redirect.source());
        }
    }

    /**
     * Leads visitors on from an old address that an import knows. An address that leads somewhere
     * already keeps its target.
     *
     * @return whether it was new
     * @throws IllegalArgumentException if the old address belongs to Offprint itself
     */
    @Transactional
    public boolean add(Redirect redirect) {
        if (Redirect.isReserved(redirect.source())) {
            throw new IllegalArgumentException(
                    "“%s” belongs to Offprint itself and cannot lead elsewhere."
                            .formatted(redirect.source()));
        }
        if (findTarget(redirect.source()).isPresent()) {
            return false;
        }
        insert(redirect);
        revision.frameChanged();
        return true;
    }

    @Override
    public Recorded<Redirect> recorded() {
        return RECORDED;
    }

    @Override
    public Optional<Redirect> current(String entry) {
        return findTarget(entry).map(target -> new Redirect(entry, target));
    }

    @Override
    @Transactional
    public void bringBack(List<Redirect> states) {
        for (Redirect state : states) {
            delete(state.source());
            insert(state);
        }
        revision.frameChanged();
    }

    @Override
    @Transactional
    public void remove(Collection<String> entries) {
        entries.forEach(this::delete);
        revision.frameChanged();
    }

    @Override
    public String editAddress(String entry) {
        return "settings";
    }

    private List<Redirect> others(@Nullable String changed) {
        return list().stream().filter(redirect -> !redirect.source().equals(changed)).toList();
    }

    private void insert(Redirect redirect) {
        jdbc.sql("insert into redirect (source, target) values (?, ?)")
                .params(redirect.source(), redirect.target().value())
                .update();
        log.added(RECORDED, List.of(redirect));
    }

    private void delete(String source) {
        Optional<Redirect> there = current(source);
        if (there.isPresent()) {
            jdbc.sql("delete from redirect where source = ?").param(source).update();
            log.deleted(RECORDED, List.of(there.get()));
        }
    }
}
