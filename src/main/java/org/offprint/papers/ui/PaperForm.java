package org.offprint.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.FormPart;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperEntry;
import org.offprint.profile.OwnerName;

/** The form of a paper, with the line that the page will show beside it. */
final class PaperForm extends Composite<Div> {

    final PaperInputs in;
    final PaperLine line;
    final AttentionNote note = new AttentionNote(this::sketch);
    private final Runnable changed;
    private PaperData base = PaperInputs.BLANK;

    /**
     * @param entryOf what the page makes of a paper
     * @param changed called after every change of a field
     */
    PaperForm(OwnerName owner, Function<PaperData, PaperEntry> entryOf, Runnable changed) {
        this.changed = changed;
        in = new PaperInputs(owner);
        line = new PaperLine(entryOf);
        configure();
        follow();
        layOut();
    }

    /** Shows a paper; what the form holds so far is dropped. */
    void read(PaperData paper) {
        base = paper;
        in.all.forEach(input -> input.fill(paper));
        note.show(paper);
        sketch();
    }

    /** Takes another state for the stored one, whatever the fields show. */
    void rebase(PaperData stored) {
        base = stored;
    }

    /**
     * The paper as the form says it; empty, and the focus on the first wrong field, if it cannot.
     */
    Optional<PaperData> write() {
        List<PaperInput> wrong = in.all.stream().filter(input -> !input.check()).toList();
        if (!wrong.isEmpty()) {
            wrong.getFirst().focus();
            return Optional.empty();
        }
        if (in.month.getOptionalValue().isPresent() && in.year.isEmpty()) {
            in.year.setErrorMessage("The month needs its year.");
            in.year.setInvalid(true);
            in.year.focus();
            return Optional.empty();
        }
        return Optional.of(in.read(base, note.attention()));
    }

    /** Whether the form differs from what it was opened with. */
    boolean isChanged() {
        return in.all.stream().anyMatch(input -> input.isChangedFrom(base))
                || (base.attention() != null && note.attention() == null);
    }

    List<FormPart<PaperData>> parts() {
        return in.all.stream().map(PaperInput::part).toList();
    }

    void restore(Draft draft) {
        in.all.forEach(input -> input.restore(draft));
        sketch();
    }

    private void configure() {
        in.title.addClassName("words");
        in.title.setMinRows(1);
        in.abstractText.addClassName("words");
        in.abstractText.setMinRows(4);
        in.abstractText.setMaxRows(16);
        in.abstractText.setHelperText("Markdown; mathematics in TeX.");
        in.venue.setHelperText("In full, such as International Conference on Machine Learning.");
        in.venueShort.setHelperText("Shown in its place, such as ICML.");
        in.year.getElement().setAttribute("inputmode", "numeric");
        in.note.setHelperText("What sets it off, such as Spotlight.");
        in.doi.setHelperText("In any spelling.");
        in.arxiv.setHelperText("The id or the address.");
        in.url.setHelperText("Where the title leads; without it the DOI or arXiv.");
        in.citationKey.setHelperText("Yours in BibTeX, such as zhu2024catapults.");
    }

    private void follow() {
        List<HasValue<?, ?>> fields =
                List.of(
                        in.title,
                        in.type,
                        in.venue,
                        in.venueShort,
                        in.year,
                        in.month,
                        in.note,
                        in.url,
                        in.doi,
                        in.arxiv,
                        in.authors.list,
                        in.links.list);
        fields.forEach(field -> field.addValueChangeListener(change -> sketch()));
        List<HasValue<?, ?>> unseen =
                List.of(in.abstractText, in.citationKey, in.selected, in.visible, in.authors.line);
        unseen.forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    private void sketch() {
        line.show(in.read(base, note.attention()));
        changed.run();
    }

    private void layOut() {
        Div beside = new Div(new H2("On the page"), line);
        beside.addClassName("on-the-page");
        Aside aside = new Aside(beside, note);
        aside.getElement().setAttribute("aria-label", "How it will look");
        Div fields =
                new Div(
                        section("The work", in.title, in.authors),
                        section(
                                "Where and when",
                                in.type,
                                in.venue,
                                in.venueShort,
                                row(in.year, in.month),
                                in.note),
                        section(
                                "Ids and links",
                                row(in.doi, in.arxiv),
                                in.url,
                                in.links.list,
                                in.citationKey),
                        section("Abstract", in.abstractText),
                        section("Shown", in.visible, in.selected));
        fields.addClassName("form");
        getContent().addClassNames("form-columns", "paper-form");
        getContent().add(fields, aside);
    }

    private static Section section(String name, Component... fields) {
        Section section = new Section(new H2(name));
        section.add(fields);
        return section;
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("entry-fields");
        return row;
    }
}
