package org.offprint.exchange.bibtex;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.exchange.PaperDraft;
import org.offprint.exchange.PaperField;
import org.offprint.exchange.record.WorkDraft;
import org.offprint.exchange.words.Identifiers;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Doi;
import org.offprint.papers.LinkKind;

/** The identifiers and addresses of an entry, those of al-folio's buttons among them. */
final class EntryLinks {

    private static final Map<String, LinkKind> BUTTONS = new LinkedHashMap<>();

    static {
        BUTTONS.put("pdf", LinkKind.PDF);
        BUTTONS.put("html", LinkKind.PUBLISHER);
        BUTTONS.put("code", LinkKind.CODE);
        BUTTONS.put("github", LinkKind.CODE);
        BUTTONS.put("codeurl", LinkKind.CODE);
        BUTTONS.put("supp", LinkKind.DATA);
        BUTTONS.put("data", LinkKind.DATA);
        BUTTONS.put("website", LinkKind.PROJECT);
        BUTTONS.put("project", LinkKind.PROJECT);
        BUTTONS.put("slides", LinkKind.SLIDES);
        BUTTONS.put("poster", LinkKind.POSTER);
        BUTTONS.put("video", LinkKind.VIDEO);
        BUTTONS.put("blog", LinkKind.BLOG);
    }

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern RESOLVER = Pattern.compile("(?i)https?://(dx\\.)?doi\\.org/.+");

    /** Databases that need an account, and lead no reader to the work. */
    private static final Pattern DATABASE =
            Pattern.compile("(?i)https?://(www\\.)?(scopus|webofscience|webofknowledge)\\.com/");

    private final EntryFields fields;
    private final WorkDraft work;
    private final PaperDraft draft;
    private final Set<String> links = new HashSet<>();

    EntryLinks(EntryFields fields, WorkDraft work) {
        this.fields = fields;
        this.work = work;
        this.draft = work.draft();
    }

    void read() {
        ArxivMention.find(fields)
                .ifPresent(id -> {
                    work.arxiv(id);
                    for (String name : new String[] {"arxiv", "arxivid", "eprint"}) {
                        if (fields.has(name)) {
                            fields.take(name, PaperField.ARXIV, true);
                        }
                    }
                    fields.drop("archiveprefix", "primaryclass", "eprinttype", "eprintclass");
                });
        doi();
        buttons();
        url();
    }

    private void doi() {
        String doi = fields.verbatim(PaperField.DOI, "doi");
        if (doi == null) {
            return;
        }
        Optional<Doi> read = Doi.parse(doi);
        if (read.isEmpty() && doi.indexOf('<') < 0) {
            read = Identifiers.findDoi(doi).flatMap(Doi::parse);
        }
        work.doi(read.map(Doi::value).orElse(doi));
        if (read.isEmpty()) {
            fields.doubt(PaperField.DOI);
        }
    }

    private void url() {
        String url = fields.verbatim(PaperField.URL, "url", "ee", "link");
        if (url == null) {
            String how = fields.look("howpublished");
            Matcher address = ADDRESS.matcher(how == null ? "" : how);
            if (!address.find()) {
                return;
            }
            url = address.group().replaceAll("[.,;)}]+$", "");
            if (address.replaceFirst("")
                    .replaceAll("(?i)available (at|from)|url|[\\s:.,()]", "")
                    .isEmpty()) {
                fields.take("howpublished", PaperField.URL, true);
            }
        }
        String address = ADDRESS.matcher(url).lookingAt() ? url.split("\\s+")[0] : url;
        if (RESOLVER.matcher(address).matches() && Doi.parse(address).isPresent()) {
            if (!fields.has("doi")) {
                work.doi(address);
            }
        } else if (ArxivId.parse(address).isPresent()) {
            work.arxiv(address);
        } else if (!links.contains(address) && !DATABASE.matcher(address).lookingAt()) {
            if (!fields.has("doi")) {
                Identifiers.findDoi(address).ifPresent(work::doi);
            }
            draft.url(
                    address.matches("(?i)(www\\.|[a-z0-9-]+(\\.[a-z0-9-]+)+/).*")
                            ? "https://" + address
                            : address);
        }
    }

    /** Buttons may lead to files of the old site, which stay as they are among the other fields. */
    private void buttons() {
        BUTTONS.forEach((name, kind) -> {
            String link = fields.lookVerbatim(name);
            if (link == null) {
                return;
            }
            if (ADDRESS.matcher(link).matches()) {
                links.add(link);
                fields.take(name, PaperField.LINKS, true);
                draft.link(kind, link);
            } else if (link.startsWith("/") && !link.startsWith("//")) {
                fields.take(name, PaperField.LINKS, false);
                draft.link(kind, link);
            } else {
                draft.doubt(
                        "“%s” in the field “%s” is a file that the entry does not hold; upload it."
                                .formatted(link, name));
            }
        });
    }
}
