package org.offprint.papers.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.common.PartialDate;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.FormInput;
import org.offprint.common.ui.OrderedListField;
import org.offprint.common.ui.RowsInput;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperVersion;
import org.offprint.papers.Publication;

/** The other versions of a paper in their order, each of which it can be cited as. */
final class VersionsInput implements FormInput<PaperData> {

    final OrderedListField<PaperVersion> list;
    private final RowsInput<PaperData, PaperVersion> rows;
    private final Set<Publication> known = new LinkedHashSet<>();

    /**
     * @param cite called to make the paper cited as this version
     */
    VersionsInput(Consumer<VersionEntry> cite) {
        list =
                new OrderedListField<>(
                        "Other versions",
                        "Add a version",
                        () -> new VersionEntry(this::known, cite));
        list.setHelperText(
                "The same work elsewhere, such as the preprint of an article. The paper above is the version to cite.");
        list.addClassName("version-rows");
        rows = new RowsInput<>("versions", list, PaperData::versions, VersionsInput::words);
    }

    List<PaperVersion> read() {
        return list.getValue();
    }

    @Override
    public String label() {
        return rows.label();
    }

    @Override
    public String shown(PaperData paper) {
        return rows.shown(paper);
    }

    @Override
    public void fill(PaperData paper) {
        known.add(paper.publication());
        paper.versions().forEach(version -> known.add(version.publication()));
        rows.fill(paper);
    }

    @Override
    public boolean isChangedFrom(PaperData paper) {
        return rows.isChangedFrom(paper);
    }

    @Override
    public boolean check() {
        return rows.check();
    }

    @Override
    public void focus() {
        rows.focus();
    }

    @Override
    public void restore(Draft draft) {
        rows.restore(draft);
    }

    @Override
    public void onChange(Runnable listener) {
        rows.onChange(listener);
    }

    /** A draft has a version's venue only; the rest of it is in the paper that the form shows. */
    private Publication known(String venue, String venueShort) {
        return known.stream()
                .filter(at -> venue.equals(at.venue()))
                .filter(at -> venueShort.equals(Objects.requireNonNullElse(at.venueShort(), "")))
                .findFirst()
                .orElse(Publication.NONE);
    }

    /** All of a version in one line, so that two that differ read differently. */
    static String words(PaperVersion version) {
        Publication at = version.publication();
        PartialDate date = version.date();
        return Stream.of(
                        version.type().label(),
                        at.venue(),
                        at.venueShort(),
                        at.series(),
                        at.volume(),
                        at.issue(),
                        at.pages(),
                        at.articleNumber(),
                        at.publisher(),
                        at.institution(),
                        date == null ? null : date.inNumbers(),
                        version.doi(),
                        version.arxiv(),
                        version.url())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
