package org.offprint.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.offprint.media.StoredFiles;
import org.offprint.papers.CitationFormat;
import org.offprint.papers.PaperCatalog;
import org.offprint.site.SiteIdentity;
import org.offprint.site.SiteRevision;
import org.offprint.storage.StoredKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the whole site into a zip: a JSON file for each kind of content, long texts as Markdown,
 * the papers as BibTeX too, all files, and a manifest with a checksum of each. Accounts, sessions
 * and tokens stay out. The site as it is at one moment always gives the same bytes, but for the
 * date in the manifest. {@link SiteRestore} is its inverse.
 */
@Service
public class SiteArchive {

    private final List<StoredKind> kinds;
    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final PaperCatalog papers;
    private final SiteRevision revision;
    private final SiteIdentity identity;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final TransactionTemplate moment;

    SiteArchive(
            List<StoredKind> kinds,
            JdbcClient jdbc,
            StoredFiles files,
            PaperCatalog papers,
            SiteRevision revision,
            SiteIdentity identity,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(StoredKind::name)).toList();
        this.jdbc = jdbc;
        this.files = files;
        this.papers = papers;
        this.revision = revision;
        this.identity = identity;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.moment = new TransactionTemplate(transactions);
        moment.setReadOnly(true);
        // Below this level each statement may see another state of the site.
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
    }

    /**
     * Writes the site as it is now; changes made meanwhile are not in it. The stream stays open.
     *
     * @return the names of stored files that are missing from the disk; none where all is well
     * @throws IOException if the stream does not take it
     */
    public List<String> write(OutputStream out) throws IOException {
        apart.executeWithoutResult(status -> identity.idOf("archive"));
        try {
            return Optional.ofNullable(
                            moment.execute(status -> {
                                try (ArchiveZip zip = new ArchiveZip(out)) {
                                    return write(zip);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            }))
                    .orElseThrow();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<String> write(ArchiveZip zip) throws IOException {
        SequencedMap<String, String> texts = new TreeMap<>();
        SortedSet<String> names = new TreeSet<>();
        RowWriter rows = new RowWriter(jdbc, texts::put, names::add);
        for (StoredKind kind : kinds) {
            zip.addText(kind.name() + ".json", out -> ArchiveJson.write(kind, rows, out));
            for (var text : texts.entrySet()) {
                byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
                zip.addText(text.getKey(), out -> out.write(bytes));
            }
            texts.clear();
        }
        zip.addText(
                "papers.bib",
                out ->
                        out.write(
                                CitationFormat.BIBTEX
                                        .write(papers.listStored())
                                        .getBytes(StandardCharsets.UTF_8)));
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            List<Path> contents = files.findAll(name);
            if (contents.isEmpty()) {
                missing.add(name);
            }
            for (Path content : contents) {
                zip.addBytes("media/" + content.getFileName(), out -> Files.copy(content, out));
            }
        }
        List<ArchiveManifest.Entry> written = zip.written();
        ArchiveManifest manifest =
                new ArchiveManifest(
                        ArchiveManifest.FORMAT,
                        ArchiveManifest.FORMAT_VERSION,
                        SchemaVersion.of(jdbc),
                        BuildVersion.text(),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                        revision.isStarterUntouched(),
                        written.size(),
                        missing,
                        written);
        zip.addText(ArchiveManifest.FILE, out -> ArchiveJson.write(manifest, out));
        return missing;
    }
}
