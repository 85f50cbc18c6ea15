package org.offprint.exchange;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Text;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Doi;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperType;
import org.offprint.papers.PaperVersion;

/** How a paper that was found stands to one that is known to be the same work. */
enum WorkRelation {
    /** It is the version that the site cites. */
    SAME,
    /** It is one of the versions that the site names beside it. */
    KNOWN,
    /** It is a preprint of what the site cites. */
    PREPRINT,
    /** It is what has become of the preprint that the site cites. */
    PUBLICATION,
    /** It is one more publication of the work, such as the journal's after the conference's. */
    FURTHER;

    static WorkRelation of(PaperData known, PaperData found) {
        boolean sameDoi = isSame(known.doi(), found.doi());
        if (!sameDoi && known.versions().stream().anyMatch(other -> isVersion(other, found))) {
            return KNOWN;
        }
        boolean preprintFound = isPreprint(found);
        if (preprintFound != isPreprint(known)) {
            if (preprintFound) {
                return PREPRINT;
            }
            return found.venue() != null || found.doi() != null ? PUBLICATION : SAME;
        }
        return !sameDoi && known.doi() != null && found.doi() != null ? FURTHER : SAME;
    }

    /** Whether it has appeared nowhere but on a server of preprints. */
    static boolean isPreprint(PaperData paper) {
        return paper.type() == PaperType.PREPRINT
                || paper.venue() == null && paper.doi() == null && paper.arxiv() != null;
    }

    /** Whether both are there and the same; DOIs do not tell upper from lower case. */
    static boolean isSame(@Nullable Doi a, @Nullable Doi b) {
        return a != null && b != null && folded(a).equals(folded(b));
    }

    static String folded(Doi doi) {
        return doi.value().toLowerCase(Locale.ROOT);
    }

    private static boolean isVersion(PaperVersion version, PaperData found) {
        if (version.doi() != null && found.doi() != null) {
            return isSame(version.doi(), found.doi());
        }
        ArxivId arxiv = version.arxiv();
        if (arxiv != null && arxiv.equals(found.arxiv()) && isPreprint(found)) {
            return true;
        }
        String venue = version.publication().venue();
        return venue != null
                && found.venue() != null
                && Text.folded(venue).equals(Text.folded(found.venue()))
                && Objects.equals(year(version.date()), year(found.date()));
    }

    private static @Nullable Integer year(@Nullable PartialDate date) {
        return date == null ? null : date.year();
    }
}
