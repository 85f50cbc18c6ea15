package org.offprint.papers;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;

/** What both BibTeX and CSL need to know of a paper and no single part of it says. */
final class CitedWork {

    private CitedWork() {}

    /** The degree of a thesis, as far as its texts tell. */
    enum Degree {
        DOCTOR("PhD thesis"),
        MASTER("Master’s thesis"),
        BACHELOR("Bachelor’s thesis");

        private final String label;

        Degree(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static Degree degree(PaperData paper) {
        String texts =
                Stream.of(paper.venue(), paper.venueShort(), paper.note())
                        .map(text -> text == null ? "" : text.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
        if (texts.matches(".*\\b(bachelor|b\\.?sc).*")) {
            return Degree.BACHELOR;
        }
        return texts.matches(".*\\b(master|m\\.?sc|diplom).*") ? Degree.MASTER : Degree.DOCTOR;
    }

    /** When it appeared, else when it could be read first. */
    static @Nullable PartialDate date(PaperData paper) {
        return paper.date() == null ? paper.onlineDate() : paper.date();
    }

    /** Where readers of a citation are sent; never an address that works on this site only. */
    static Optional<WebLink> url(PaperData paper) {
        return Optional.ofNullable(paper.doi())
                .map(Doi::url)
                .or(() -> Optional.ofNullable(paper.url()).filter(WebLink::isAbsolute))
                .or(() -> Optional.ofNullable(paper.arxiv()).map(ArxivId::url))
                .or(() -> paper.mainLink().filter(WebLink::isAbsolute));
    }

    /** Whether it calls itself an article and has appeared nowhere but on arXiv. */
    static boolean isOnArxivOnly(PaperData paper) {
        return paper.venue() == null && paper.arxiv() != null;
    }

    /** Where a preprint lies. */
    static @Nullable String archive(PaperData paper) {
        if (paper.arxiv() != null) {
            return "arXiv";
        }
        return paper.venue() == null ? paper.publication().publisher() : paper.venue();
    }

    static @Nullable String institution(PaperData paper) {
        String institution = paper.publication().institution();
        return institution == null ? publisher(paper) : institution;
    }

    /** Who published it; where no publisher is named, the venue of a book is one. */
    static @Nullable String publisher(PaperData paper) {
        String publisher = paper.publication().publisher();
        return publisher == null ? paper.venue() : publisher;
    }

    /** How far a work has come that has not appeared, in English as all these formats are. */
    static @Nullable String status(PaperData paper) {
        return switch (paper.status()) {
            case IN_PREPARATION -> "in preparation";
            case SUBMITTED -> "submitted";
            case UNDER_REVIEW -> "under review";
            case ACCEPTED -> "in press";
            case WITHDRAWN -> "withdrawn";
            case PUBLISHED -> null;
        };
    }

    static @Nullable String keywords(PaperData paper) {
        return paper.tags().isEmpty()
                ? null
                : paper.tags().stream()
                        .map(tag -> tag.replace(",", ""))
                        .collect(Collectors.joining(", "));
    }
}
