package org.offprint.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Slug;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.FormInput;
import org.offprint.common.ui.FormPart;
import org.offprint.common.ui.Notifications;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperEntry;
import org.offprint.papers.PaperVersion;
import org.offprint.profile.OwnerName;

/** The form of a paper, and what stands beside it: the line in lists, and what is to check. */
final class PaperForm extends Composite<Div> {

    final PaperInputs in;
    final PaperLine line;
    final AttentionNote note = new AttentionNote(this::sketch);
    final Aside aside;
    final Disclosure publication;
    final Disclosure versions;
    final Disclosure given;
    private final Runnable changed;
    private PaperData base = PaperInputs.BLANK;
    private boolean filling;

    /**
     * @param origin where the public finds the site, such as https://jane.example
     * @param files the fields for the paper's files
     * @param entryOf what the page makes of a paper
     * @param changed called after every change of a field
     */
    PaperForm(
            OwnerName owner,
            String origin,
            PaperFiles files,
            Function<PaperData, PaperEntry> entryOf,
            Runnable changed) {
        this.changed = changed;
        in = new PaperInputs(owner, origin, files, this::cite);
        line = new PaperLine(entryOf);
        publication =
                new Disclosure(
                        "More on where it appeared", in.publication.all, in.publication.fields());
        versions =
                new Disclosure("The same work elsewhere", List.of(in.versions), in.versions.list);
        given =
                new Disclosure(
                        "Address, citation key and language",
                        in.given(),
                        in.address,
                        in.citationKey,
                        in.language);
        configure();
        in.all.forEach(input -> input.onChange(this::sketch));
        aside = aside();
        layOut();
    }

    /**
     * Shows a paper; what the form holds so far is dropped.
     *
     * @param slug the address of its page; null for a paper that has none yet
     */
    void read(PaperData paper, @Nullable Slug slug) {
        base = paper;
        at(slug);
        filling = true;
        in.all.forEach(input -> input.fill(paper));
        filling = false;
        note.show(paper);
        in.publication.fit(paper.type());
        disclosures().forEach(each -> each.fit(paper));
        sketch();
    }

    /** Takes another state for the stored one, whatever the fields show. */
    void rebase(PaperData stored, Slug slug) {
        base = stored;
        at(slug);
    }

    /**
     * The paper as the form says it; empty, and the focus on the first wrong field, if it cannot.
     */
    Optional<PaperData> write() {
        in.address.allowAgain();
        if (!check()) {
            return Optional.empty();
        }
        try {
            return Optional.of(draft());
        } catch (IllegalArgumentException tooMany) {
            Notifications.failed(String.valueOf(tooMany.getMessage()));
            return Optional.empty();
        }
    }

    /**
     * What the form says, as far as it can be read.
     *
     * @throws IllegalArgumentException with a sentence for the person if a list is too long
     */
    PaperData draft() {
        return in.read(base, note.attention());
    }

    /** Says at the address that it cannot be had. */
    void refuseAddress(String sentence) {
        given.reveal(in.given());
        in.address.refuse(sentence);
    }

    /** Whether the form differs from what it was opened with. */
    boolean isChanged() {
        return in.all.stream().anyMatch(input -> input.isChangedFrom(base))
                || (base.attention() != null && note.attention() == null);
    }

    List<FormPart<PaperData>> parts() {
        return in.all.stream().map(FormInput::part).toList();
    }

    void restore(Draft draft) {
        filling = true;
        in.all.forEach(input -> input.restore(draft));
        filling = false;
        List<FormInput<PaperData>> typed =
                in.all.stream().filter(input -> input.isChangedFrom(base)).toList();
        disclosures().forEach(each -> each.reveal(typed));
        sketch();
    }

    /** Nothing is lost: what the paper is cited as now takes the version's place. */
    private void cite(VersionEntry entry) {
        Optional<PaperData> typed = write();
        Optional<PaperVersion> version = entry.read();
        if (typed.isEmpty() || version.isEmpty()) {
            return;
        }
        PaperData cited = typed.get().citing(version.get());
        filling = true;
        in.all.stream()
                .filter(input -> input.isChangedFrom(cited))
                .forEach(input -> input.fill(cited));
        filling = false;
        in.publication.fit(cited.type());
        disclosures().forEach(each -> each.fit(cited));
        sketch();
        Notifications.done(
                "It is cited as %s now; save to keep it."
                        .formatted(cited.shownVenue().orElse(cited.type().label())));
    }

    private boolean check() {
        List<FormInput<PaperData>> wrong = in.all.stream().filter(input -> !input.check()).toList();
        disclosures().forEach(each -> each.reveal(wrong));
        wrong.stream().findFirst().ifPresent(FormInput::focus);
        return wrong.isEmpty();
    }

    private List<Disclosure> disclosures() {
        return List.of(publication, versions, given);
    }

    private void at(@Nullable Slug slug) {
        in.address.setPresent(slug);
    }

    private void configure() {
        in.title.addClassName("words");
        in.title.setMinRows(1);
        in.abstractText.addClassName("words");
        in.abstractText.setMinRows(4);
        in.abstractText.setMaxRows(16);
        in.abstractText.setHelperText("Markdown; mathematics in TeX.");
        in.tags.setHelperText("What it is about, with commas: optimization, deep learning.");
        in.venue.setHelperText("In full, such as International Conference on Machine Learning.");
        in.venueShort.setHelperText("Shown in its place, such as ICML.");
        in.note.setHelperText("What sets it off, such as Spotlight.");
        in.award.setHelperText("Such as Best paper award.");
        in.doi.setHelperText("In any spelling.");
        in.arxiv.setHelperText("The id or the address.");
        in.url.setHelperText("Where the title leads; without it the DOI or arXiv.");
        in.links.addClassName("link-rows");
        in.links.setHelperText("PDF, arXiv and DOI come by themselves out of the ids above.");
        in.citationKey.setHelperText("Yours in BibTeX, such as zhu2024catapults.");
        in.language.setHelperText("Of the paper, such as de; empty for that of the site.");
        in.type.addValueChangeListener(change -> in.publication.fit(in.type.getValue()));
    }

    private void sketch() {
        if (filling) {
            return;
        }
        try {
            line.show(draft());
        } catch (IllegalArgumentException tooMany) {
            // The line stays as it is; saving says what is too much.
        }
        changed.run();
    }

    private void layOut() {
        Div when = row(in.date.year, in.date.month, in.date.day);
        when.addClassName("date-fields");
        getContent()
                .add(
                        section("The work", in.title, in.authors),
                        section(
                                "Where and when",
                                row(in.type, in.status),
                                in.venue,
                                in.venueShort,
                                when,
                                row(in.note, in.award),
                                publication,
                                versions),
                        section("Ids and links", row(in.doi, in.arxiv), in.url, in.links),
                        section("What it is about", in.abstractText, in.tags),
                        section("Files", in.files.fields()),
                        section("Shown", in.visible, in.selected, given));
        getContent().addClassName("form");
    }

    private Aside aside() {
        Div beside = new Div(new H2("In the lists"), line);
        beside.addClassName("on-the-page");
        Aside besides = new Aside(beside, note);
        besides.getElement().setAttribute("aria-label", "How it will look");
        return besides;
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
