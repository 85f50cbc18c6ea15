package org.offprint.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.papers.OtherField;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperLink;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.PaperVersion;

/**
 * What a source would change in a paper that is there already, part by part. A value that an import
 * has offered before is not offered again. A part that imports have spoken of is changed where the
 * source now says something new; one that the owner typed is only filled where it is empty, and the
 * difference is shown. Lists of links, tags and further fields only grow.
 */
final class PaperMerge {

    private static final Set<PaperField> OF_ANY_VERSION =
            EnumSet.of(
                    PaperField.ABSTRACT,
                    PaperField.TAGS,
                    PaperField.LINKS,
                    PaperField.OTHER_FIELDS);

    private final PaperData known;
    private final PaperData found;
    private final OfferedValues offered;
    private final WorkRelation relation;
    private final @Nullable PaperData dropped;
    private final List<FieldChange> changes = new ArrayList<>();
    private PaperData proposal;

    /**
     * @param known the paper as it stands
     * @param found the same work as the source has it
     * @param offered what imports have offered for this paper so far
     * @param before the paper as the same page said it last time: what it has dropped since, goes;
     *     null where silence says nothing
     */
    PaperMerge(
            PaperData known, PaperData found, OfferedValues offered, @Nullable PaperData before) {
        this.known = known;
        this.found = found;
        this.offered = offered;
        this.dropped = before;
        this.relation = WorkRelation.of(known, found);
        this.proposal = known;
        for (PaperField field : PaperField.values()) {
            compare(field);
        }
        versions();
        // The page's text stays with a paper that other sources add to: the page is written again.
        boolean replaced = before != null || known.source() == null;
        proposal = replaced ? proposal.edit().source(found.source()).done() : proposal;
    }

    /** The paper as it stands. */
    PaperData known() {
        return known;
    }

    /** Every part that differs, taken or not. */
    List<FieldChange> changes() {
        return List.copyOf(changes);
    }

    /** The paper with every change made. */
    PaperData proposal() {
        return proposal;
    }

    /** The parts of which the change is taken. */
    static Set<PaperField> taken(List<FieldChange> changes) {
        Set<PaperField> taken = EnumSet.noneOf(PaperField.class);
        changes.stream().filter(FieldChange::taken).map(FieldChange::field).forEach(taken::add);
        return taken;
    }

    /** The paper with these of the proposal's parts and, where there are any, its source. */
    static PaperData merged(PaperData known, PaperData proposal, Set<PaperField> parts) {
        PaperData merged = known;
        for (PaperField field : parts) {
            merged = field.copied(proposal, merged);
        }
        return parts.isEmpty() ? known : merged.edit().source(proposal.source()).done();
    }

    private void compare(PaperField field) {
        boolean concerned =
                switch (relation) {
                    case SAME, PUBLICATION -> field != PaperField.VERSIONS;
                    case PREPRINT -> OF_ANY_VERSION.contains(field) || field == PaperField.ARXIV;
                    case FURTHER -> OF_ANY_VERSION.contains(field);
                    case KNOWN -> false;
                };
        if (!concerned) {
            return;
        }
        if (isSilent(field)) {
            drop(field);
            return;
        }
        PaperData theirs = theirs(field);
        if (isSame(field, theirs) || offered.has(field, found)) {
            return;
        }
        boolean adds = field.isEmpty(known) || isGrown(field);
        if (!adds && relation != WorkRelation.SAME && relation != WorkRelation.PUBLICATION) {
            return;
        }
        boolean taken = adds || relation == WorkRelation.PUBLICATION || offered.hasAny(field);
        change(field, theirs, taken);
    }

    /** The default type and status are what a source has that says nothing of them. */
    private boolean isSilent(PaperField field) {
        return switch (field) {
            case TYPE -> found.type() == PaperType.OTHER;
            case STATUS -> found.status() == PaperStatus.PUBLISHED && found.venue() == null;
            default -> field.isEmpty(found);
        };
    }

    private void drop(PaperField field) {
        PaperData before = dropped;
        if (before != null
                && relation == WorkRelation.SAME
                && field.isEmpty(found)
                && !field.isEmpty(before)
                && field.isSame(before, known)
                && !isGrown(field)
                && field != PaperField.AUTHORS) {
            change(field, found, true);
        }
    }

    private PaperData theirs(PaperField field) {
        return switch (field) {
            case AUTHORS ->
                    AuthorsMerge.of(known.authors(), found.authors())
                            .map(authors -> known.edit().authors(authors).done())
                            .orElse(found);
            case LINKS -> known.edit().links(links()).done();
            case TAGS -> known.edit().tags(joined(known.tags(), found.tags())).done();
            case OTHER_FIELDS -> known.edit().otherFields(otherFields()).done();
            default -> found;
        };
    }

    private boolean isSame(PaperField field, PaperData theirs) {
        return switch (field) {
            case DOI -> WorkRelation.isSame(known.doi(), theirs.doi());
            case DATE -> isLessPrecise(theirs.date(), known.date());
            default -> field.isSame(known, theirs);
        };
    }

    private static boolean isLessPrecise(@Nullable PartialDate date, @Nullable PartialDate than) {
        return date != null
                && than != null
                && date.year() == than.year()
                && (date.month() == null
                        || date.month().equals(than.month())
                                && (date.day() == null || date.day().equals(than.day())));
    }

    private static boolean isGrown(PaperField field) {
        return field == PaperField.LINKS
                || field == PaperField.TAGS
                || field == PaperField.OTHER_FIELDS;
    }

    private List<PaperLink> links() {
        List<PaperLink> links = new ArrayList<>(known.links());
        for (PaperLink link : found.links()) {
            if (links.size() < PaperData.MAX_LINKS
                    && links.stream().noneMatch(has -> has.url().equals(link.url()))) {
                links.add(link);
            }
        }
        return links;
    }

    private List<OtherField> otherFields() {
        List<OtherField> fields = new ArrayList<>(known.otherFields());
        for (OtherField field : found.otherFields()) {
            fields.removeIf(has -> has.name().equals(field.name()));
            if (fields.size() < PaperData.MAX_OTHER_FIELDS) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static List<String> joined(List<String> known, List<String> found) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(found);
        return all.stream().limit(PaperData.MAX_TAGS).toList();
    }

    /** The version that is not cited finds its place beside the one that is. */
    private void versions() {
        Optional<PaperVersion> version =
                switch (relation) {
                    case FURTHER -> version(found);
                    case PREPRINT ->
                            found.doi() == null && found.venue() == null
                                    ? Optional.empty()
                                    : version(found);
                    case PUBLICATION ->
                            known.doi() == null || WorkRelation.isSame(known.doi(), found.doi())
                                    ? Optional.empty()
                                    : version(known);
                    case SAME, KNOWN -> Optional.empty();
                };
        List<PaperVersion> versions = new ArrayList<>(known.versions());
        version.ifPresent(versions::add);
        if (relation == WorkRelation.SAME) {
            found.versions().stream()
                    .filter(other -> !versions.contains(other))
                    .forEach(versions::add);
        }
        if (versions.size() > known.versions().size()
                && versions.size() <= PaperData.MAX_VERSIONS
                && !offered.has(PaperField.VERSIONS, known.edit().versions(versions).done())) {
            change(PaperField.VERSIONS, known.edit().versions(versions).done(), true);
        }
    }

    private static Optional<PaperVersion> version(PaperData paper) {
        if (paper.venue() == null
                && paper.doi() == null
                && paper.arxiv() == null
                && paper.url() == null) {
            return Optional.empty();
        }
        return Optional.of(
                new PaperVersion(
                        paper.type(),
                        paper.publication(),
                        paper.date(),
                        paper.doi(),
                        paper.arxiv(),
                        paper.url()));
    }

    private void change(PaperField field, PaperData theirs, boolean taken) {
        changes.add(new FieldChange(field, field.shown(known), field.shown(theirs), taken));
        proposal = field.copied(theirs, proposal);
    }
}
