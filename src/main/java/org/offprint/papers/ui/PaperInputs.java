package org.offprint.papers.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Text;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.papers.ArxivId;
import org.offprint.papers.CitationKey;
import org.offprint.papers.Doi;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;
import org.offprint.profile.OwnerName;

/** The fields of the paper's form, and how they and a {@link PaperData} become each other. */
final class PaperInputs {

    /** A paper of which nothing is known yet. */
    static final PaperData BLANK = PaperData.titled("Untitled");

    final TextArea title = new TextArea("Title");
    final Select<PaperType> type = select("Type");
    final TextField venue = new TextField("Venue");
    final TextField venueShort = new TextField("Short name");
    final TextField year = new TextField("Year");
    final Select<Month> month = select("Month");
    final TextField note = new TextField("Note");
    final TextArea abstractText = new TextArea("Abstract");
    final TextField url = new TextField("Main link");
    final TextField doi = new TextField("DOI");
    final TextField arxiv = new TextField("arXiv id");
    final TextField citationKey = new TextField("Citation key");
    final Checkbox selected = new Checkbox("Among the selected papers of the home page");
    final Checkbox visible = new Checkbox("Visitors may see it");
    final AuthorsInput authors;
    final LinksInput links = new LinksInput();

    private final TextInput<String> titleIn =
            text("title", title, PaperInputs::title, "The title", PaperData.MAX_TITLE);
    private final ChoiceInput<PaperType> typeIn =
            new ChoiceInput<>(
                    "type",
                    type,
                    List.of(PaperType.values()),
                    PaperType::label,
                    paper -> Optional.of(paper.type()));
    private final TextInput<String> venueIn =
            text("venue", venue, PaperData::venue, "The venue", Publication.MAX_VENUE);
    private final TextInput<String> shortIn =
            text(
                    "venue-short",
                    venueShort,
                    PaperData::venueShort,
                    "The short name",
                    Publication.MAX_VENUE_SHORT);
    private final TextInput<Integer> yearIn =
            value("year", year, paper -> year(paper.date()), PaperInputs::year);
    private final ChoiceInput<Month> monthIn =
            new ChoiceInput<>(
                    "month",
                    month,
                    List.of(Month.values()),
                    each -> each.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH),
                    paper -> Optional.ofNullable(month(paper.date())));
    private final TextInput<String> noteIn =
            text("note", note, PaperData::note, "The note", PaperData.MAX_NOTE);
    private final TextInput<String> abstractIn =
            value("abstract", abstractText, PaperData::abstractText, PaperInputs::abstractOf);
    private final TextInput<WebLink> urlIn = value("url", url, PaperData::url, WebLink::of);
    private final TextInput<Doi> doiIn = value("doi", doi, PaperData::doi, Doi::of);
    private final TextInput<ArxivId> arxivIn = value("arxiv", arxiv, PaperData::arxiv, ArxivId::of);
    private final TextInput<CitationKey> keyIn =
            value("key", citationKey, PaperData::citationKey, CitationKey::of);

    /** All of them, as they stand in the form from top to bottom. */
    final List<PaperInput> all;

    PaperInputs(OwnerName owner) {
        authors = new AuthorsInput(owner);
        all =
                List.of(
                        titleIn,
                        authors,
                        typeIn,
                        venueIn,
                        shortIn,
                        yearIn,
                        monthIn,
                        noteIn,
                        doiIn,
                        arxivIn,
                        urlIn,
                        links,
                        keyIn,
                        abstractIn,
                        new BoxInput("selected", selected, PaperData::selected),
                        new BoxInput(
                                "visible",
                                visible,
                                paper -> paper.visibility() == Visibility.PUBLIC));
        month.setEmptySelectionAllowed(true);
    }

    /**
     * What the fields say, as far as it can be read.
     *
     * @param base what the form has no fields for is taken from here
     * @param attention what remains to be checked
     */
    PaperData read(PaperData base, @Nullable String attention) {
        return base.edit()
                .title(titleIn.read().orElse(BLANK.title()))
                .authors(authors.read())
                .type(typeIn.read().orElse(base.type()))
                .venue(venueIn.read().orElse(null), shortIn.read().orElse(null))
                .date(date(base.date()))
                .note(noteIn.read().orElse(null))
                .abstractText(abstractIn.read().orElse(null))
                .url(urlIn.read().orElse(null))
                .links(links.read())
                .doi(doiIn.read().orElse(null))
                .arxiv(arxivIn.read().orElse(null))
                .citationKey(keyIn.read().orElse(null))
                .selected(selected.getValue())
                .visibility(visible.getValue() ? Visibility.PUBLIC : Visibility.DRAFT)
                .attention(attention)
                .done();
    }

    /** A copy without what belongs to one work alone: its ids, its key, its place on the page. */
    static PaperData copyOf(PaperData paper) {
        return paper.edit()
                .slug(null)
                .url(null)
                .doi(null)
                .arxiv(null)
                .citationKey(null)
                .versions(List.of())
                .pdf(null)
                .selected(false)
                .source(null)
                .attention(null)
                .done();
    }

    /** A day that an import knew stays as long as its month does. */
    private @Nullable PartialDate date(@Nullable PartialDate base) {
        Optional<Integer> inYear = yearIn.read();
        if (inYear.isEmpty()) {
            return null;
        }
        Month inMonth = monthIn.read().orElse(null);
        return base != null && base.year() == inYear.get() && month(base) == inMonth
                ? base
                : PartialDate.of(inYear.get(), inMonth == null ? null : inMonth.getValue());
    }

    private static @Nullable String title(PaperData paper) {
        return paper == BLANK ? null : paper.title();
    }

    private static @Nullable Integer year(@Nullable PartialDate date) {
        return date == null ? null : date.year();
    }

    private static @Nullable Month month(@Nullable PartialDate date) {
        return date == null || date.month() == null ? null : Month.of(date.month());
    }

    private static Integer year(String text) {
        String digits = text.strip();
        if (!digits.matches("\\d{1,9}")) {
            throw new IllegalArgumentException(
                    "“%s” is no year; write it with four digits, such as 2024.".formatted(digits));
        }
        return PartialDate.of(Integer.parseInt(digits)).year();
    }

    private static String abstractOf(String text) {
        String clean = text.strip();
        if (clean.length() > PaperData.MAX_ABSTRACT) {
            throw new IllegalArgumentException(
                    "The abstract is %,d characters long; %,d is the most."
                            .formatted(clean.length(), PaperData.MAX_ABSTRACT));
        }
        return clean;
    }

    private static <T> Select<T> select(String label) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        return select;
    }

    private static TextInput<String> text(
            String name,
            TextFieldBase<?, String> field,
            Function<PaperData, @Nullable String> part,
            String what,
            int limit) {
        return new TextInput<>(
                name,
                field,
                paper -> Optional.ofNullable(part.apply(paper)),
                text -> limited(what, text, limit),
                name.equals("title") ? "A paper needs a title." : "");
    }

    private static <V> TextInput<V> value(
            String name,
            TextFieldBase<?, String> field,
            Function<PaperData, @Nullable V> part,
            Function<String, V> reader) {
        return new TextInput<>(
                name, field, paper -> Optional.ofNullable(part.apply(paper)), reader, "");
    }

    private static String limited(String what, String text, int limit) {
        String line = Text.limited(what, text, limit);
        return line == null ? "" : line;
    }
}
