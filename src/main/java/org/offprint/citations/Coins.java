package org.offprint.citations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes COinS: an OpenURL ContextObject (Z39.88-2004) that stands as the title of an empty {@code
 * <span class="Z3988">} and from which Zotero takes works out of a list. The words are those that
 * Zotero writes and reads.
 */
public final class Coins {

    private static final String FORMAT = "info:ofi/fmt:kev:mtx:";

    private final StringBuilder out = new StringBuilder("ctx_ver=Z39.88-2004");

    private Coins() {}

    /** The text of the title attribute, to be escaped by whoever writes it into a page. */
    public static String of(CslItem item) {
        Coins coins = new Coins();
        coins.kind(item);
        coins.details(item);
        coins.authors(item);
        return coins.out.toString();
    }

    private void kind(CslItem item) {
        String title = item.text(CslField.TITLE);
        String container = item.text(CslField.CONTAINER_TITLE);
        switch (item.type()) {
            case ARTICLE_JOURNAL -> {
                format("journal", "article");
                add("rft.atitle", title);
                add("rft.jtitle", container);
                add("rft.stitle", item.text(CslField.CONTAINER_TITLE_SHORT));
                add("rft.artnum", item.text(CslField.NUMBER));
            }
            case PAPER_CONFERENCE -> within("proceeding", title, container);
            case CHAPTER -> within("bookitem", title, container);
            case BOOK -> {
                format("book", "book");
                add("rft.btitle", title);
            }
            case REPORT -> {
                format("book", "report");
                add("rft.btitle", title);
            }
            case THESIS -> {
                add("rft_val_fmt", FORMAT + "dissertation");
                add("rft.title", title);
                add("rft.inst", item.text(CslField.PUBLISHER));
                add("rft.degree", item.text(CslField.GENRE));
            }
            case SOFTWARE -> plain("computerProgram", item);
            case DATASET -> plain("dataset", item);
            case ARTICLE -> plain("preprint", item);
            case DOCUMENT -> plain("document", item);
        }
    }

    private void within(String genre, @Nullable String title, @Nullable String container) {
        format("book", genre);
        add("rft.atitle", title);
        add("rft.btitle", container);
    }

    /** Dublin Core, for what OpenURL has no words of its own. */
    private void plain(String type, CslItem item) {
        add("rft_val_fmt", FORMAT + "dc");
        add("rft.type", type);
        add("rft.title", item.text(CslField.TITLE));
        add("rft.source", item.text(CslField.CONTAINER_TITLE));
        String doi = item.text(CslField.DOI);
        add("rft.identifier", doi == null ? item.text(CslField.URL) : "urn:doi:" + doi);
    }

    private void details(CslItem item) {
        String doi = item.text(CslField.DOI);
        add("rft_id", doi == null ? item.text(CslField.URL) : "info:doi/" + doi);
        add("rft.pub", item.type() == CslType.THESIS ? null : item.text(CslField.PUBLISHER));
        add("rft.place", item.text(CslField.PUBLISHER_PLACE));
        add("rft.series", item.text(CslField.COLLECTION_TITLE));
        add("rft.volume", item.text(CslField.VOLUME));
        add("rft.issue", item.text(CslField.ISSUE));
        String pages = item.text(CslField.PAGE);
        if (pages != null) {
            add("rft.pages", pages.replace('–', '-'));
        }
        PageRange range = PageRange.parse(pages);
        if (range != null) {
            add("rft.spage", range.first());
            add("rft.epage", range.last());
        }
        CslDate issued = item.issued();
        if (issued != null) {
            add("rft.date", issued.iso());
        }
        add("rft.issn", item.text(CslField.ISSN));
        add("rft.isbn", item.text(CslField.ISBN));
        add("rft.language", item.text(CslField.LANGUAGE));
    }

    private void authors(CslItem item) {
        if (item.authors().isEmpty()) {
            return;
        }
        CslName first = item.authors().getFirst();
        if (first.literal() == null) {
            add("rft.aufirst", first.given());
            add("rft.aulast", first.familyInFull());
            add("rft.ausuffix", first.suffix());
        } else {
            add("rft.aucorp", first.literal());
        }
        item.authors().forEach(author -> add("rft.au", author.inReadingOrder()));
    }

    private void format(String format, String genre) {
        add("rft_val_fmt", FORMAT + format);
        add("rft.genre", genre);
    }

    private void add(String name, @Nullable String value) {
        if (value != null) {
            out.append('&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }
}
