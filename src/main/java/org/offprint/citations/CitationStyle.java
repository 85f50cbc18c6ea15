package org.offprint.citations;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The citation styles that are offered, in the order of a menu. Their names are proper names. */
public enum CitationStyle {
    APA("APA", "apa"),
    MLA("MLA", "modern-language-association"),
    CHICAGO("Chicago", "chicago-author-date"),
    HARVARD("Harvard", "harvard-cite-them-right"),
    VANCOUVER("Vancouver", "nlm-citation-sequence"),
    IEEE("IEEE", "ieee"),
    ACM("ACM", "association-for-computing-machinery"),
    AMS("AMS", "american-mathematical-society-numeric"),
    NATURE("Nature", "nature"),
    LNCS("Springer LNCS", "springer-lecture-notes-in-computer-science");

    /** Those that write the number of an article that has no pages; others take it as its page. */
    private static final Set<CitationStyle> KNOW_ARTICLE_NUMBERS = EnumSet.of(APA, MLA, IEEE);

    /** Those whose lists number the works; the others sort them by author. */
    private static final Set<CitationStyle> NUMBERED =
            EnumSet.of(VANCOUVER, IEEE, ACM, AMS, NATURE, LNCS);

    private final String label;
    private final String file;

    CitationStyle(String label, String file) {
        this.label = label;
        this.file = file;
    }

    /** How it is called in every language. */
    public String label() {
        return label;
    }

    /** How addresses and attributes call it: the name in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #id} says, in any case; empty where no style is called so. */
    public static Optional<CitationStyle> parse(String id) {
        return Stream.of(values()).filter(style -> style.id().equalsIgnoreCase(id)).findFirst();
    }

    /** Whether lists of references in this style are numbered. */
    public boolean isNumbered() {
        return NUMBERED.contains(this);
    }

    boolean knowsArticleNumbers() {
        return KNOW_ARTICLE_NUMBERS.contains(this);
    }

    /** The name of its file among the styles, without its ending. */
    String file() {
        return file;
    }
}
