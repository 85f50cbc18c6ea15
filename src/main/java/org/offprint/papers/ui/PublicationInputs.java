package org.offprint.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.ui.FormInput;
import org.offprint.common.ui.TextInput;
import org.offprint.papers.Author;
import org.offprint.papers.Isbn;
import org.offprint.papers.Issn;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;

/** The fields for where a work appeared, beyond the venue's names. */
final class PublicationInputs {

    final TextField volume = new TextField("Volume");
    final TextField issue = new TextField("Issue");
    final TextField pages = new TextField("Pages");
    final TextField articleNumber = new TextField("Article number");
    final TextField publisher = new TextField("Publisher");
    final TextField series = new TextField("Series");
    final TextField institution = new TextField("Institution");
    final TextArea editors = new TextArea("Editors");
    final TextField issn = new TextField("ISSN");
    final TextField isbn = new TextField("ISBN");
    final TextField onlineDate = new TextField("First online");

    /** All of them, from top to bottom. */
    final List<FormInput<PaperData>> all = new ArrayList<>();

    private final FittingFields fitting = new FittingFields();

    private final TextInput<PaperData, String> volumeIn =
            line("volume", volume, Publication::volume, "The volume", Publication.MAX_NUMBER);
    private final TextInput<PaperData, String> issueIn =
            line("issue", issue, Publication::issue, "The issue", Publication.MAX_NUMBER);
    private final TextInput<PaperData, String> pagesIn =
            text(
                    "pages",
                    pages,
                    Publication::pages,
                    Function.identity(),
                    PublicationInputs::pagesOf);
    private final TextInput<PaperData, String> articleIn =
            line(
                    "article-number",
                    articleNumber,
                    Publication::articleNumber,
                    "The article number",
                    Publication.MAX_NUMBER);
    private final TextInput<PaperData, String> publisherIn =
            line(
                    "publisher",
                    publisher,
                    Publication::publisher,
                    "The publisher",
                    Publication.MAX_NAME);
    private final TextInput<PaperData, String> seriesIn =
            line("series", series, Publication::series, "The series", Publication.MAX_NAME);
    private final TextInput<PaperData, String> institutionIn =
            line(
                    "institution",
                    institution,
                    Publication::institution,
                    "The institution",
                    Publication.MAX_NAME);
    private final TextInput<PaperData, List<Author>> editorsIn =
            text(
                    "editors",
                    editors,
                    at -> at.editors().isEmpty() ? null : at.editors(),
                    EditorNames::words,
                    EditorNames::read);
    private final TextInput<PaperData, Issn> issnIn =
            text("issn", issn, Publication::issn, Issn::toString, Issn::of);
    private final TextInput<PaperData, Isbn> isbnIn =
            text("isbn", isbn, Publication::isbn, Isbn::toString, Isbn::of);
    private final TextInput<PaperData, PartialDate> onlineIn =
            new TextInput<>(
                    "online-date",
                    onlineDate,
                    PaperData::onlineDate,
                    PartialDate::inNumbers,
                    PartialDate::of);

    PublicationInputs() {
        all.add(onlineIn);
        pages.setHelperText("Such as 12–34.");
        editors.setHelperText("One name per line, or all in one.");
        editors.setMinRows(1);
        editors.setMaxRows(8);
        onlineDate.setHelperText("If earlier than in print: 2023, June 2023 or 2023-06-05.");
        PaperType[] unbound = {PaperType.SOFTWARE, PaperType.DATASET, PaperType.THESIS};
        fitting.hide(volume, PaperType.PREPRINT, unbound);
        fitting.hide(issue, PaperType.PREPRINT, unbound);
        fitting.hide(articleNumber, PaperType.BOOK, unbound);
        fitting.hide(pages, PaperType.SOFTWARE, PaperType.DATASET);
        fitting.hide(
                editors,
                PaperType.ARTICLE,
                PaperType.PREPRINT,
                PaperType.SOFTWARE,
                PaperType.DATASET,
                PaperType.THESIS);
        fitting.hide(series, PaperType.PREPRINT, unbound);
        fitting.hide(issn, PaperType.PREPRINT, unbound);
        fitting.hide(isbn, PaperType.PREPRINT, PaperType.ARTICLE);
        fitting.hide(
                institution,
                PaperType.ARTICLE,
                PaperType.CONFERENCE,
                PaperType.BOOK,
                PaperType.CHAPTER);
    }

    /** The fields as they stand in the form. */
    Component[] fields() {
        return new Component[] {
            row(volume, issue, pages, articleNumber),
            publisher,
            series,
            institution,
            editors,
            row(issn, isbn),
            onlineDate
        };
    }

    /** Hides what makes no sense for a kind of work. */
    void fit(PaperType type) {
        fitting.fit(type);
    }

    /** Where it appeared, as far as it can be read. */
    Publication read(PaperData base, @Nullable String venue, @Nullable String venueShort) {
        return new Publication(
                venue,
                venueShort,
                volumeIn.read().orElse(null),
                issueIn.read().orElse(null),
                pagesIn.read().orElse(null),
                articleIn.read().orElse(null),
                publisherIn.read().orElse(null),
                seriesIn.read().orElse(null),
                institutionIn.read().orElse(null),
                known(editorsIn.read().orElse(List.of()), base.publication().editors()),
                issnIn.read().orElse(null),
                isbnIn.read().orElse(null));
    }

    @Nullable PartialDate onlineDate() {
        return onlineIn.read().orElse(null);
    }

    /** A name that was there keeps what else is known of its person. */
    private static List<Author> known(List<Author> typed, List<Author> before) {
        Map<String, Author> known =
                before.stream()
                        .collect(
                                Collectors.toMap(
                                        editor -> EditorNames.words(List.of(editor)),
                                        Function.identity(),
                                        (one, same) -> one));
        return typed.stream()
                .map(editor -> known.getOrDefault(EditorNames.words(List.of(editor)), editor))
                .toList();
    }

    private TextInput<PaperData, String> line(
            String name,
            TextField field,
            Function<Publication, @Nullable String> part,
            String what,
            int limit) {
        return text(
                name,
                field,
                part,
                Function.identity(),
                text -> PaperInputs.limited(what, text, limit));
    }

    private <V, F extends Component & HasValue<?, String> & HasLabel & HasValidationProperties>
            TextInput<PaperData, V> text(
                    String name,
                    F field,
                    Function<Publication, @Nullable V> part,
                    Function<V, String> words,
                    Function<String, V> reader) {
        TextInput<PaperData, V> input =
                new TextInput<>(
                        name, field, paper -> part.apply(paper.publication()), words, reader);
        all.add(input);
        return input;
    }

    private static String pagesOf(String text) {
        Publication at =
                new Publication(
                        null, null, null, null, text, null, null, null, null, List.of(), null,
                        null);
        return Objects.requireNonNullElse(at.pages(), "");
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("entry-fields");
        return row;
    }
}
