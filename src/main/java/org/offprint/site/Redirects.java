package org.offprint.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offprint.common.WebLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Old addresses of this site and where each leads now; a visitor gets a 301. */
@Service
@Transactional(readOnly = true)
public class Redirects {

    private final JdbcClient jdbc;
    private final SiteRevision revision;

    Redirects(JdbcClient jdbc, SiteRevision revision) {
        this.jdbc = jdbc;
        this.revision = revision;
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

    /** All old addresses, in alphabetical order. */
    public List<String> listSources() {
        return jdbc.sql("select source from redirect order by source")
                .query((row, i) -> row.getString("source"))
                .list();
    }

    /**
     * Makes an old address lead to the home page. An address that leads somewhere already keeps its
     * target.
     *
     * @param source a path that begins with a slash, of at most 500 characters
     * @return whether it was new
     */
    @Transactional
    public boolean addToHome(String source) {
        if (!source.matches("/[^\\s?#\\\\]{0,498}")
                || source.startsWith("//")
                || source.equals("/")) {
            throw new IllegalArgumentException(
                    "“%s” is no path of this site; it has to begin with one slash."
                            .formatted(source));
        }
        if (findTarget(source).isPresent()) {
            return false;
        }
        jdbc.sql("insert into redirect (source, target) values (?, '/')").param(source).update();
        revision.frameChanged();
        return true;
    }
}
