package org.offprint.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Slug;
import org.offprint.common.Text;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.common.ui.BoxInput;
import org.offprint.common.ui.ChoiceInput;
import org.offprint.common.ui.FormInput;
import org.offprint.common.ui.LinkEntry;
import org.offprint.common.ui.OrderedListField;
import org.offprint.common.ui.RowsInput;
import org.offprint.common.ui.TextInput;
import org.offprint.papers.ArxivId;
import org.offprint.papers.CitationKey;
import org.offprint.papers.Doi;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperLink;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;
import org.offprint.profile.OwnerName;
import org.offprint.site.SiteSettings;

/** The fields of the paper's form, and how they and a {@link PaperData} become each other. */
final class PaperInputs {

    /** A paper of which nothing is known yet. */
    static final PaperData BLANK = PaperData.titled("Untitled");

    final TextArea title = new TextArea("Title");
    final Select<PaperType> type = select("Type");
    final Select<PaperStatus> status = select("Status");
    final TextField venue = new TextField("Venue");
    final TextField venueShort = new TextField("Short name");
    final PartialDateInput date = new PartialDateInput();
    final TextField note = new TextField("Note");
    final TextField award = new TextField("Award");
    final TextArea abstractText = new TextArea("Abstract");
    final TextField tags = new TextField("Tags");
    final TextField url = new TextField("Main link");
    final TextField doi = new TextField("DOI");
    final TextField arxiv = new TextField("arXiv id");
    final AddressField address;
    final TextField citationKey = new TextField("Citation key");
    final TextField language = new TextField("Language");
    final Checkbox selected = new Checkbox("Among the selected papers of the home page");
    final Checkbox visible = new Checkbox("Visitors may see it");
    final AuthorsInput authors;
    final OrderedListField<PaperLink> links =
            new OrderedListField<>("Links", "Add a link", PaperInputs::linkEntry);

    /** All of them, in the order in which they are looked through for the first wrong one. */
    final List<FormInput<PaperData>> all = new ArrayList<>();

    /** Where it appeared beyond the venue's name. */
    final PublicationInputs publication;

    final PaperFiles files;
    final VersionsInput versions;

    private final TextInput<PaperData, String> titleIn;
    private final TextInput<PaperData, String> venueIn;
    private final TextInput<PaperData, String> shortIn;
    private final TextInput<PaperData, String> noteIn;
    private final TextInput<PaperData, String> awardIn;
    private final TextInput<PaperData, Doi> doiIn;
    private final TextInput<PaperData, ArxivId> arxivIn;
    private final TextInput<PaperData, WebLink> urlIn;
    private final TextInput<PaperData, String> abstractIn;
    private final TextInput<PaperData, List<String>> tagsIn;
    private final TextInput<PaperData, Slug> addressIn;
    private final TextInput<PaperData, CitationKey> keyIn;
    private final TextInput<PaperData, String> languageIn;

    /**
     * @param origin where the public finds the site, such as https://jane.example
     * @param cite called to make the paper cited as this version
     */
    PaperInputs(OwnerName owner, String origin, PaperFiles files, Consumer<VersionEntry> cite) {
        this.files = files;
        versions = new VersionsInput(cite);
        authors = new AuthorsInput(owner);
        address = new AddressField(origin);
        titleIn =
                line("title", title, PaperInputs::title, "The title", PaperData.MAX_TITLE)
                        .required("A paper needs a title.");
        all.add(authors);
        choice("type", type, PaperType.values(), PaperType::label, PaperData::type);
        choice("status", status, PaperStatus.values(), PaperStatus::label, PaperData::status);
        venueIn = line("venue", venue, PaperData::venue, "The venue", Publication.MAX_VENUE);
        shortIn =
                line(
                        "venue-short",
                        venueShort,
                        PaperData::venueShort,
                        "The short name",
                        Publication.MAX_VENUE_SHORT);
        all.add(date);
        noteIn = line("note", note, PaperData::note, "The note", PaperData.MAX_NOTE);
        awardIn = line("award", award, PaperData::award, "The award", PaperData.MAX_NOTE);
        publication = new PublicationInputs();
        all.addAll(publication.all);
        all.add(versions);
        doiIn = text("doi", doi, PaperData::doi, Doi::toString, Doi::of);
        arxivIn = text("arxiv", arxiv, PaperData::arxiv, ArxivId::toString, ArxivId::of);
        urlIn = text("url", url, PaperData::url, WebLink::toString, WebLink::of);
        all.add(
                new RowsInput<>(
                        "links",
                        links,
                        PaperData::links,
                        link -> link.kind().label() + " " + link.url()));
        abstractIn =
                text(
                        "abstract",
                        abstractText,
                        PaperData::abstractText,
                        Function.identity(),
                        PaperInputs::abstractOf);
        tagsIn = text("tags", tags, PaperInputs::tags, PaperInputs::joined, PaperInputs::tagsOf);
        all.addAll(files.all);
        all.add(new BoxInput<>("visible", visible, p -> p.visibility() == Visibility.PUBLIC));
        all.add(new BoxInput<>("selected", selected, PaperData::selected));
        addressIn = text("slug", address, PaperData::slug, Slug::toString, address::read);
        keyIn =
                text(
                        "key",
                        citationKey,
                        PaperData::citationKey,
                        CitationKey::toString,
                        CitationKey::of);
        languageIn =
                text(
                        "language",
                        language,
                        PaperData::language,
                        Function.identity(),
                        SiteSettings::languageTag);
    }

    /** Address, key and language, which come by themselves. */
    List<FormInput<PaperData>> given() {
        return List.of(addressIn, keyIn, languageIn);
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
                .slug(addressIn.read().orElse(null))
                .authors(authors.read())
                .type(type.getValue())
                .status(status.getValue())
                .publication(
                        publication.read(
                                base, venueIn.read().orElse(null), shortIn.read().orElse(null)))
                .date(date.read())
                .onlineDate(publication.onlineDate())
                .note(noteIn.read().orElse(null))
                .award(awardIn.read().orElse(null))
                .abstractText(abstractIn.read().orElse(null))
                .language(languageIn.read().orElse(null))
                .tags(tagsIn.isChangedFrom(base) ? tagsIn.read().orElse(List.of()) : base.tags())
                .url(urlIn.read().orElse(null))
                .links(links.getValue())
                .doi(doiIn.read().orElse(null))
                .arxiv(arxivIn.read().orElse(null))
                .citationKey(keyIn.read().orElse(null))
                .versions(versions.read())
                .pdf(files.pdf())
                .thumbnail(files.thumbnail())
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

    private <F extends Component & HasValue<?, String> & HasLabel & HasValidationProperties>
            TextInput<PaperData, String> line(
                    String name,
                    F field,
                    Function<PaperData, @Nullable String> part,
                    String what,
                    int limit) {
        return text(name, field, part, Function.identity(), text -> limited(what, text, limit));
    }

    private <V, F extends Component & HasValue<?, String> & HasLabel & HasValidationProperties>
            TextInput<PaperData, V> text(
                    String name,
                    F field,
                    Function<PaperData, @Nullable V> part,
                    Function<V, String> words,
                    Function<String, V> reader) {
        TextInput<PaperData, V> input = new TextInput<>(name, field, part, words, reader);
        all.add(input);
        return input;
    }

    private <V> void choice(
            String name,
            Select<V> field,
            V[] items,
            Function<V, String> words,
            Function<PaperData, V> part) {
        all.add(new ChoiceInput<>(name, field, List.of(items), words, part));
        field.setValue(part.apply(BLANK));
    }

    private static @Nullable String title(PaperData paper) {
        return paper == BLANK ? null : paper.title();
    }

    private static @Nullable List<String> tags(PaperData paper) {
        return paper.tags().isEmpty() ? null : paper.tags();
    }

    private static String joined(List<String> tags) {
        return String.join(", ", tags);
    }

    private static List<String> tagsOf(String text) {
        return BLANK.edit().tags(List.of(text.split("[,;]"))).done().tags();
    }

    private static String abstractOf(String text) {
        String clean = BLANK.edit().abstractText(text).done().abstractText();
        return clean == null ? "" : clean;
    }

    static String limited(String what, String text, int limit) {
        String line = Text.limited(what, text, limit);
        return line == null ? "" : line;
    }

    private static LinkEntry<LinkKind, PaperLink> linkEntry() {
        List<LinkKind> kinds = new ArrayList<>(List.of(LinkKind.CODE));
        kinds.addAll(EnumSet.complementOf(EnumSet.of(LinkKind.CODE)));
        return new LinkEntry<>(
                kinds, LinkKind::label, PaperLink::new, PaperLink::kind, PaperLink::url);
    }

    private static <T> Select<T> select(String label) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        return select;
    }
}
