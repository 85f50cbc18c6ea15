package org.offprint.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FieldCheck;
import org.offprint.common.ui.OrderedListEntry;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Doi;
import org.offprint.papers.PaperType;
import org.offprint.papers.PaperVersion;
import org.offprint.papers.Publication;

/**
 * Another version of a paper. What is known of where it appeared beyond the venue's names has no
 * fields here and stays with it.
 */
final class VersionEntry implements OrderedListEntry<PaperVersion> {

    final Select<PaperType> type = DraftKeeper.rowField("type", new Select<>());
    final TextField venue = DraftKeeper.rowField("venue", new TextField("Venue"));
    final TextField venueShort = DraftKeeper.rowField("venue-short", new TextField("Short name"));
    final TextField date = DraftKeeper.rowField("date", new TextField("Date"));
    final TextField doi = DraftKeeper.rowField("doi", new TextField("DOI"));
    final TextField arxiv = DraftKeeper.rowField("arxiv", new TextField("arXiv id"));
    final TextField url = DraftKeeper.rowField("url", new TextField("Link"));
    final Button cite = new Button("Cite this one");
    private final List<TextField> texts = List.of(venue, venueShort, date, doi, arxiv, url);
    private final BiFunction<String, String, Publication> known;
    private final Div row = new Div(type, date, venue, venueShort, doi, arxiv, url, cite);
    private Publication publication = Publication.NONE;

    /**
     * @param known finds where a version appeared by the venue's name and short name, as far as the
     *     form has seen it
     * @param cite called to make the paper cited as this version
     */
    VersionEntry(BiFunction<String, String, Publication> known, Consumer<VersionEntry> cite) {
        this.known = known;
        type.setLabel("Type");
        type.setItems(PaperType.values());
        type.setItemLabelGenerator(each -> each == null ? "" : each.label());
        type.setValue(PaperType.PREPRINT);
        date.setHelperText("2023, June 2023 or 2023-06-05.");
        url.setPlaceholder("https://");
        url.setHelperText("If neither DOI nor arXiv says where it is.");
        texts.forEach(field -> {
            FieldCheck.prepare(field);
            field.addBlurListener(left -> {
                if (!field.isEmpty()) {
                    validate();
                }
            });
        });
        this.cite.addClickListener(click -> cite.accept(this));
        url.addClassName("entry-wide");
        row.addClassNames("entry-fields", "version");
        nameButton();
    }

    @Override
    public Component component() {
        return row;
    }

    @Override
    public void show(PaperVersion version) {
        publication = version.publication();
        type.setValue(version.type());
        venue.setValue(words(version.publication().venue(), Function.identity()));
        venueShort.setValue(words(version.publication().venueShort(), Function.identity()));
        date.setValue(words(version.date(), PartialDate::inNumbers));
        doi.setValue(words(version.doi(), Doi::toString));
        arxiv.setValue(words(version.arxiv(), ArxivId::toString));
        url.setValue(words(version.url(), WebLink::toString));
        texts.forEach(field -> field.setInvalid(false));
        nameButton();
    }

    @Override
    public Optional<PaperVersion> read() {
        try {
            return Optional.of(version());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isBlank() {
        return texts.stream().allMatch(field -> field.getValue().isBlank());
    }

    @Override
    public boolean validate() {
        if (isBlank()) {
            texts.forEach(field -> field.setInvalid(false));
            return true;
        }
        boolean right =
                FieldCheck.passes(date, this::date)
                        & FieldCheck.passes(doi, this::doi)
                        & FieldCheck.passes(arxiv, this::arxiv)
                        & FieldCheck.passes(url, this::url)
                        & FieldCheck.passes(venueShort, this::publication);
        return right && FieldCheck.passes(venue, this::version);
    }

    @Override
    public void focus() {
        texts.stream().filter(TextField::isInvalid).findFirst().orElse(venue).focus();
    }

    @Override
    public String name() {
        return Arrays.stream(new TextField[] {venueShort, venue, doi, arxiv, url})
                .map(TextField::getValue)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("this version");
    }

    @Override
    public void restore(Draft.Row typed) {
        Arrays.stream(PaperType.values())
                .filter(each -> each.label().equals(typed.text("type")))
                .findFirst()
                .ifPresent(type::setValue);
        venue.setValue(typed.text("venue"));
        venueShort.setValue(typed.text("venue-short"));
        date.setValue(typed.text("date"));
        doi.setValue(typed.text("doi"));
        arxiv.setValue(typed.text("arxiv"));
        url.setValue(typed.text("url"));
        publication = known.apply(venue.getValue(), venueShort.getValue());
        nameButton();
    }

    @Override
    public void onChange(Runnable listener) {
        type.addValueChangeListener(change -> listener.run());
        texts.forEach(field ->
                field.addValueChangeListener(change -> {
                    if (texts.stream().anyMatch(TextField::isInvalid)) {
                        validate();
                    }
                    nameButton();
                    listener.run();
                }));
    }

    private PaperVersion version() {
        return new PaperVersion(type.getValue(), publication(), date(), doi(), arxiv(), url());
    }

    private Publication publication() {
        return publication.withVenue(venue.getValue(), venueShort.getValue());
    }

    private @Nullable PartialDate date() {
        return value(date, PartialDate::of);
    }

    private @Nullable Doi doi() {
        return value(doi, Doi::of);
    }

    private @Nullable ArxivId arxiv() {
        return value(arxiv, ArxivId::of);
    }

    private @Nullable WebLink url() {
        return value(url, WebLink::of);
    }

    private void nameButton() {
        cite.setAriaLabel("Cite this one: %s".formatted(name()));
    }

    private static <V> @Nullable V value(TextField field, Function<String, V> reader) {
        return field.getValue().isBlank() ? null : reader.apply(field.getValue());
    }

    private static <V> String words(@Nullable V value, Function<V, String> words) {
        return value == null ? "" : words.apply(value);
    }
}
