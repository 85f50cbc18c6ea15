package org.offprint.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.papers.Author;
import org.offprint.papers.OtherField;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperLink;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.PaperVersion;
import org.offprint.papers.Publication;
import org.offprint.papers.PublicationEdit;

/**
 * The parts of a paper that a source can speak of, one by one: what is shown of each, compared,
 * taken over or kept. What is the owner's alone (address, files, selection, visibility) is none of
 * them.
 */
public enum PaperField {
    TITLE("Title", FieldPart.ofPaper(PaperData::title, (from, to) -> to.title(from.title()))),
    AUTHORS(
            "Authors",
            FieldPart.ofPaper(PaperData::authors, (from, to) -> to.authors(from.authors()))),
    TYPE("Type", FieldPart.ofPaper(PaperData::type, (from, to) -> to.type(from.type()))),
    STATUS("Status", FieldPart.ofPaper(PaperData::status, (from, to) -> to.status(from.status()))),
    VENUE("Venue", FieldPart.ofPublication(Publication::venue, PublicationEdit::venue)),
    VENUE_SHORT(
            "Short name of the venue",
            FieldPart.ofPublication(Publication::venueShort, PublicationEdit::venueShort)),
    VOLUME("Volume", FieldPart.ofPublication(Publication::volume, PublicationEdit::volume)),
    ISSUE("Issue", FieldPart.ofPublication(Publication::issue, PublicationEdit::issue)),
    PAGES("Pages", FieldPart.ofPublication(Publication::pages, PublicationEdit::pages)),
    ARTICLE_NUMBER(
            "Article number",
            FieldPart.ofPublication(Publication::articleNumber, PublicationEdit::articleNumber)),
    PUBLISHER(
            "Publisher",
            FieldPart.ofPublication(Publication::publisher, PublicationEdit::publisher)),
    SERIES("Series", FieldPart.ofPublication(Publication::series, PublicationEdit::series)),
    INSTITUTION(
            "Institution",
            FieldPart.ofPublication(Publication::institution, PublicationEdit::institution)),
    EDITORS("Editors", FieldPart.ofPublication(Publication::editors, PublicationEdit::editors)),
    ISSN("ISSN", FieldPart.ofPublication(Publication::issn, PublicationEdit::issn)),
    ISBN("ISBN", FieldPart.ofPublication(Publication::isbn, PublicationEdit::isbn)),
    DATE("Date", FieldPart.ofPaper(PaperData::date, (from, to) -> to.date(from.date()))),
    ONLINE_DATE(
            "Online since",
            FieldPart.ofPaper(
                    PaperData::onlineDate, (from, to) -> to.onlineDate(from.onlineDate()))),
    NOTE("Note", FieldPart.ofPaper(PaperData::note, (from, to) -> to.note(from.note()))),
    AWARD("Award", FieldPart.ofPaper(PaperData::award, (from, to) -> to.award(from.award()))),
    ABSTRACT(
            "Abstract",
            FieldPart.ofPaper(
                    PaperData::abstractText, (from, to) -> to.abstractText(from.abstractText()))),
    LANGUAGE(
            "Language",
            FieldPart.ofPaper(PaperData::language, (from, to) -> to.language(from.language()))),
    TAGS("Tags", FieldPart.ofPaper(PaperData::tags, (from, to) -> to.tags(from.tags()))),
    URL("Address", FieldPart.ofPaper(PaperData::url, (from, to) -> to.url(from.url()))),
    LINKS("Links", FieldPart.ofPaper(PaperData::links, (from, to) -> to.links(from.links()))),
    DOI("DOI", FieldPart.ofPaper(PaperData::doi, (from, to) -> to.doi(from.doi()))),
    ARXIV("arXiv id", FieldPart.ofPaper(PaperData::arxiv, (from, to) -> to.arxiv(from.arxiv()))),
    CITATION_KEY(
            "Citation key",
            FieldPart.ofPaper(
                    PaperData::citationKey, (from, to) -> to.citationKey(from.citationKey()))),
    VERSIONS(
            "Other versions",
            FieldPart.ofPaper(PaperData::versions, (from, to) -> to.versions(from.versions()))),
    OTHER_FIELDS(
            "Other BibTeX fields",
            FieldPart.ofPaper(
                    PaperData::otherFields, (from, to) -> to.otherFields(from.otherFields())));

    private final String label;
    private final FieldPart part;

    PaperField(String label, FieldPart part) {
        this.label = label;
        this.part = part;
    }

    /** How the console calls it, such as "Short name of the venue". */
    public String label() {
        return label;
    }

    /** The same within a sentence, such as "short name of the venue" or "DOI". */
    public String labelInSentence() {
        boolean name = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return name ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** Whether the paper says nothing here. */
    public boolean isEmpty(PaperData paper) {
        Object value = part.of(paper);
        return value == null || value instanceof List<?> list && list.isEmpty();
    }

    /** Whether both papers say the same here. */
    public boolean isSame(PaperData a, PaperData b) {
        return Objects.equals(part.of(a), part.of(b));
    }

    /** What the paper says here, in one line for a person; empty where it says nothing. */
    public String shown(PaperData paper) {
        return shown(part.of(paper));
    }

    /** The paper {@code to} with what {@code from} says here. */
    public PaperData copied(PaperData from, PaperData to) {
        return part.copied(from, to);
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                    list.stream().map(PaperField::shown).collect(Collectors.joining("; "));
            case Author author -> author.displayName();
            case PaperType type -> type.label();
            case PaperStatus status -> status.label();
            case PartialDate date -> date.iso();
            case PaperLink link -> link.kind().label() + ": " + link.url().value();
            case OtherField field -> field.name() + " = " + field.tex();
            case PaperVersion version ->
                    version.publication()
                            .shownVenue()
                            .or(() -> version.link().map(link -> link.value()))
                            .orElse(version.type().label());
            default -> value.toString();
        };
    }
}
