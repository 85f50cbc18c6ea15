package org.offprint.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.common.EmailAddress;
import org.offprint.common.MarkdownText;
import org.offprint.common.Text;
import org.offprint.common.WebLink;
import org.offprint.common.ui.FormFields;
import org.offprint.common.ui.MarkdownField;
import org.offprint.common.ui.OrderedListField;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileLink;

/** The form over a {@link ProfileData}: all that the home page says of the researcher. */
final class ProfileForm extends Composite<Div> {

    final TextField name = new TextField("Name");
    final TextArea nameForms = new TextArea("Other spellings of the name");
    final TextField jobTitle = new TextField("Position");
    final TextField affiliation = new TextField("Affiliation");
    final TextField affiliationUrl = new TextField("Address of the affiliation");
    final TextField interests = new TextField("Interests in one line");
    final TextArea topics = new TextArea("Topics");
    final TextField email = new TextField("E-mail");
    final OrderedListField<ProfileLink> links =
            new OrderedListField<>("Links", "Add a link", ProfileLinkEntry::new);
    final MarkdownField bio = new MarkdownField("Biography");
    final PhotoField photo;
    private final FormFields<ProfileDraft> fields = new FormFields<>();
    private ProfileData opened = ProfileData.EMPTY;

    ProfileForm(PhotoField.PictureStore pictures) {
        photo = new PhotoField(pictures);
        configure();
        bind();
        ProfileParts.keep(this);
        getContent().addClassName("form");
        getContent()
                .add(
                        section(
                                "Who you are",
                                name,
                                nameForms,
                                jobTitle,
                                affiliation,
                                affiliationUrl),
                        section("About", interests, topics, bio),
                        section("Where to find you", email, links),
                        section("Portrait", photo));
    }

    /** Fills the form; it counts as unchanged afterwards. */
    void show(ProfileData data) {
        opened = data;
        fields.show(new ProfileDraft(data));
    }

    /** What can be read now; parts that cannot are as they were when the form was filled. */
    ProfileData draft() {
        ProfileDraft draft = new ProfileDraft(opened);
        fields.writeReadable(draft);
        return draft.data();
    }

    /**
     * What the form says; empty where a field is wrong, which then has its message and the focus.
     */
    Optional<ProfileData> read() {
        links.validateEntries();
        return fields.validate() ? Optional.of(draft()) : Optional.empty();
    }

    boolean isChanged() {
        return fields.isChanged() || links.hasUnreadable();
    }

    void onChange(Runnable listener) {
        fields.onChange(listener);
    }

    private void configure() {
        name.setHelperText("As it stands at the top of the page.");
        name.setAutocomplete(Autocomplete.NAME);
        nameForms.setHelperText(
                "One per line, such as “Lovelace, A.”; they set you off among the authors of a paper.");
        nameForms.setMinRows(2);
        jobTitle.setHelperText("Such as Assistant Professor or PhD student.");
        affiliationUrl.setPlaceholder("https://");
        interests.setHelperText("Stands below your name.");
        topics.setHelperText(
                "One per line, such as “Algebraic topology”; search engines read them, visitors do not.");
        topics.setMinRows(2);
        email.setHelperText("Shown so that people can read it and harvesters cannot.");
        links.setHelperText("Paste an address, or an ORCID iD, and its kind is recognised.");
        bio.setHelperText("In Markdown: **bold**, *italic*, [text](https://…).");
        for (TextField field :
                List.of(name, jobTitle, affiliation, affiliationUrl, interests, email)) {
            field.setManualValidation(true);
        }
        nameForms.setManualValidation(true);
        topics.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
    }

    private void bind() {
        fields.bindText(name, ProfileForm::name, d -> d.name, (d, v) -> d.name = v);
        fields.bindText(
                nameForms,
                ProfileForm::nameForms,
                d -> String.join("\n", d.nameForms),
                (d, v) -> d.nameForms = v.lines().toList());
        fields.bindText(jobTitle, line("The position"), d -> d.jobTitle, (d, v) -> d.jobTitle = v);
        fields.bindText(
                affiliation,
                line("The affiliation"),
                d -> d.affiliation,
                (d, v) -> d.affiliation = v);
        fields.bindText(
                affiliationUrl,
                text -> text.isBlank() ? null : WebLink.of(text),
                d -> d.affiliationUrl,
                (d, v) -> d.affiliationUrl = v);
        fields.bindText(
                interests,
                text -> Text.limited("The line of interests", text, ProfileData.MAX_INTERESTS),
                d -> d.interests,
                (d, v) -> d.interests = v);
        fields.bindText(
                topics,
                ProfileForm::topics,
                d -> String.join("\n", d.topics),
                (d, v) -> d.topics = v.lines().toList());
        fields.bindText(
                bio,
                text -> MarkdownText.of(text).source(),
                d -> d.bio.source(),
                (d, v) -> d.bio = MarkdownText.of(v));
        fields.bindText(
                email,
                text -> text.isBlank() ? null : EmailAddress.of(text),
                d -> d.email,
                (d, v) -> d.email = v);
        fields.bind(links, d -> d.links, (d, v) -> d.links = v);
        fields.bind(photo, d -> d.photo, (d, v) -> d.photo = v);
    }

    private static Function<String, @Nullable String> line(String what) {
        return text -> Text.limited(what, text, ProfileData.MAX_LINE);
    }

    /** A page without a name is nobody's, though one that was never saved may lack it. */
    private static String name(String text) {
        String name = Text.limited("The name", text, ProfileData.MAX_NAME);
        if (name == null) {
            throw new IllegalArgumentException(
                    "Your name is missing; write it as it should stand at the top of the page.");
        }
        return name;
    }

    /** Reads the spellings as {@link ProfileData} does, one per line. */
    private static String nameForms(String text) {
        return String.join("\n", read(lines(text), List.of()).nameForms());
    }

    private static String topics(String text) {
        return String.join("\n", read(List.of(), lines(text)).topics());
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private static ProfileData read(List<String> nameForms, List<String> topics) {
        return new ProfileData(
                null,
                nameForms,
                null,
                null,
                null,
                null,
                topics,
                null,
                MarkdownText.EMPTY,
                null,
                List.of());
    }

    private static Section section(String title, Component... fields) {
        Section section = new Section(new H2(title));
        section.add(fields);
        return section;
    }
}
