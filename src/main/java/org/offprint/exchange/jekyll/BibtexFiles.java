package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;
import org.offprint.common.WebLink;
import org.offprint.exchange.FoundPaper;
import org.offprint.papers.LinkKind;
import org.offprint.papers.OtherField;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperLink;

/**
 * The files that an entry of al-folio names without their folder: {@code pdf}, {@code slides} and
 * the like lie in {@code assets/pdf}, a {@code preview} beside the pictures of papers. A file that
 * is not there leaves its field as it is.
 */
final class BibtexFiles {

    private static final Map<String, LinkKind> KINDS =
            Map.of(
                    "pdf", LinkKind.PDF,
                    "slides", LinkKind.SLIDES,
                    "poster", LinkKind.POSTER,
                    "supp", LinkKind.DATA,
                    "data", LinkKind.DATA,
                    "code", LinkKind.CODE);

    private BibtexFiles() {}

    /** A paper with links to its files in the place of their names. */
    record Found(FoundPaper paper, PaperOrigin origin) {}

    static Found find(FoundPaper paper, SiteText text) {
        PaperData data = paper.data();
        List<OtherField> rest = new ArrayList<>();
        List<PaperLink> links = new ArrayList<>(data.links());
        String pdf = null;
        String thumbnail = null;
        @Nullable String attention = data.attention();
        for (OtherField field : data.otherFields()) {
            String name = field.tex().replace("\\", "");
            Optional<SiteFile> file =
                    field.name().equals("preview")
                            ? text.named(name, "assets/img/publication_preview", "assets/img")
                            : KINDS.containsKey(field.name())
                                    ? text.named(name, "assets/pdf", "assets", "files")
                                    : Optional.empty();
            if (file.isEmpty()) {
                rest.add(field);
                continue;
            }
            attention = without(attention, field.name());
            LinkKind kind = KINDS.get(field.name());
            if (kind == null) {
                thumbnail = file.get().path();
            } else if (kind == LinkKind.PDF && pdf == null) {
                pdf = file.get().path();
            } else if (links.size() < PaperData.MAX_LINKS) {
                String address = text.address(OldSite.encoded(file.get().address()), "/");
                links.add(new PaperLink(kind, new WebLink(address)));
            }
        }
        PaperData found = data.edit().otherFields(rest).links(links).attention(attention).done();
        return new Found(paper.with(found), new PaperOrigin(List.of(), pdf, thumbnail));
    }

    /** What to check, without the sentence that the file of a field is missing. */
    private static @Nullable String without(@Nullable String attention, String field) {
        return attention == null
                ? null
                : Text.orNull(
                        attention.replaceAll(
                                "“[^”]*” in the field “%s” is a file that the entry does not hold; upload it\\."
                                        .formatted(field),
                                ""));
    }
}
