package org.offprint.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.common.EmailAddress;
import org.offprint.common.MarkdownText;
import org.offprint.common.WebLink;
import org.offprint.common.ui.PagePreviewPane;
import org.offprint.media.Picture;
import org.offprint.profile.Photo;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileLink;
import org.offprint.profile.ProfileLinkKind;
import org.offprint.profile.ProfileService;
import org.offprint.site.PreviewDrafts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(packages = "org.offprint")
class ProfileViewTest extends ConsoleTest {

    private static final ProfileData ADA =
            new ProfileData(
                    "Ada Lovelace",
                    List.of("A. A. Lovelace"),
                    "Analyst",
                    "Analytical Society",
                    new WebLink("https://society.example.org/"),
                    "Engines that compute",
                    List.of("Computing"),
                    EmailAddress.of("ada@example.org"),
                    MarkdownText.of("I write *notes*."),
                    new Photo(new Picture("portrait-1a2b.jpg", 400, 500), "At her desk"),
                    List.of(
                            new ProfileLink(
                                    ProfileLinkKind.GITHUB,
                                    null,
                                    new WebLink("https://github.com/ada"))));

    private final ProfileService profiles;

    ProfileViewTest(@Autowired ProfileService profiles) {
        this.profiles = profiles;
    }

    @BeforeEach
    void storeAda() {
        profiles.start(ADA);
    }

    @Test
    void storesWhatWasChangedAndNothingElse() {
        ProfileView view = navigate(ProfileView.class);
        test(view.form.name).setValue("Ada King");
        view.form.bio.setValue("I write **long** notes.");

        button("Save").click();

        assertThat(profiles.get().data())
                .isEqualTo(
                        new ProfileData(
                                "Ada King",
                                ADA.nameForms(),
                                ADA.jobTitle(),
                                ADA.affiliation(),
                                ADA.affiliationUrl(),
                                ADA.interests(),
                                ADA.topics(),
                                ADA.email(),
                                MarkdownText.of("I write **long** notes."),
                                ADA.photo(),
                                ADA.links()));
        assertThat(view.actions.state()).isEqualTo("Saved");
        assertThat(view.form.isChanged()).isFalse();
    }

    @Test
    void asksForANameAndStoresNothingWithoutOne() {
        ProfileView view = navigate(ProfileView.class);
        assertThat(view.form.name.isInvalid()).isFalse();
        test(view.form.name).setValue(" ");

        button("Save").click();

        assertThat(view.form.name.getErrorMessage()).startsWith("Your name is missing");
        assertThat(view.form.name.isInvalid()).isTrue();
        assertThat(profiles.get().data()).isEqualTo(ADA);
    }

    @Test
    void storesTopicsOnePerLine() {
        ProfileView view = navigate(ProfileView.class);
        test(view.form.topics).setValue("Computing\n\n  Number   theory \nComputing");

        button("Save").click();

        assertThat(profiles.get().data().topics()).containsExactly("Computing", "Number theory");
    }

    @Test
    void showsThePageAsItWillBe() {
        ProfileView view = navigate(ProfileView.class);
        assertThat(preview()).isEqualTo("Ada Lovelace");

        test(view.form.name).setValue("Ada King");

        assertThat(preview()).isEqualTo("Ada King");
        assertThat(profiles.get().data()).isEqualTo(ADA);
        assertThat(view.actions.state()).isEqualTo("Not saved yet");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndStoresNothing() {
        ProfileView view = navigate(ProfileView.class);
        test(view.form.email).setValue("ada at home");
        assertThat(view.form.email.isInvalid()).as("in the middle of typing").isFalse();

        button("Save").click();

        assertThat(view.form.email.isInvalid()).isTrue();
        assertThat(view.form.email.getErrorMessage())
                .contains("“ada at home” is no e-mail address");
        assertThat(profiles.get().data()).isEqualTo(ADA);

        test(view.form.email).setValue("ada@home.example.org");
        assertThat(view.form.email.isInvalid()).isFalse();
    }

    @Test
    void keepsALinkThatCannotBeReadAndSaysWhy() {
        ProfileView view = navigate(ProfileView.class);
        button("Add a link").click();
        ProfileLinkEntry entry = (ProfileLinkEntry) view.form.links.entries().getLast();
        test(entry.address).setValue("my page");

        button("Save").click();

        assertThat(entry.address.getValue()).isEqualTo("my page");
        assertThat(entry.address.isInvalid()).isTrue();
        assertThat(entry.address.getErrorMessage()).contains("“my page”");
        assertThat(view.form.isChanged()).isTrue();
        assertThat(profiles.get().data()).isEqualTo(ADA);
    }

    @Test
    void recognisesAPastedAddressAndAnOrcid() {
        ProfileView view = navigate(ProfileView.class);
        button("Add a link").click();
        ProfileLinkEntry entry = (ProfileLinkEntry) view.form.links.entries().getLast();
        test(entry.address).setValue("0000-0002-1825-0097");
        assertThat(entry.kind.getValue()).isEqualTo(ProfileLinkKind.ORCID);

        button("Save").click();

        assertThat(profiles.get().data().links())
                .containsExactly(
                        ADA.links().getFirst(),
                        new ProfileLink(
                                ProfileLinkKind.ORCID,
                                null,
                                new WebLink("https://orcid.org/0000-0002-1825-0097")));
    }

    @Test
    void removesThePhoto() {
        ProfileView view = navigate(ProfileView.class);
        button("Remove the photo").click();
        button("Save").click();

        assertThat(profiles.get().data().photo()).isNull();
        assertThat(view.form.photo.getValue()).isNull();
    }

    @Test
    void saysWhyAFileIsNoPhoto() {
        ProfileView view = navigate(ProfileView.class);

        view.form.photo.receive("no picture".getBytes());

        assertThat(view.form.photo.isInvalid()).isTrue();
        assertThat(view.form.photo.getErrorMessage()).isNotBlank();
        assertThat(view.form.photo.getValue()).isEqualTo(ADA.photo());
    }

    @Test
    void letsThePersonChooseWhereTwoWindowsDiffer() {
        ProfileView view = navigate(ProfileView.class);
        test(view.form.name).setValue("Ada King");
        test(view.form.jobTitle).setValue("Countess");
        profiles.save(0, with("Augusta Ada", "Engines"));

        button("Save").click();

        assertThat(profiles.get().data()).isEqualTo(with("Augusta Ada", "Engines"));
        assertThat(find(RadioButtonGroup.class).all())
                .extracting(group -> ((HasLabel) group).getLabel())
                .containsExactly("Name", "Interests in one line");

        button("Save with these").click();

        ProfileData stored = profiles.get().data();
        assertThat(stored.name()).isEqualTo("Ada King");
        assertThat(stored.interests()).isEqualTo("Engines");
        assertThat(stored.jobTitle()).isEqualTo("Countess");
    }

    @Test
    void asksBeforeAChangedFormIsLeft() {
        ProfileView view = navigate(ProfileView.class);
        test(view.form.name).setValue("Ada King");

        UI.getCurrent().navigate("");

        assertThat(getCurrentView()).isSameAs(view);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(getCurrentView()).isNotSameAs(view);
    }

    @Test
    @WithMockUser(roles = "GUEST")
    void isNotForOthers() {
        assertThatThrownBy(() -> navigate(ProfileView.class)).isInstanceOf(Exception.class);
        assertThat(find(ProfileForm.class).exists()).isFalse();
    }

    @Test
    void leavesAnUnchangedFormWithoutAQuestion() {
        ProfileView view = navigate(ProfileView.class);

        UI.getCurrent().navigate("");

        assertThat(getCurrentView()).isNotSameAs(view);
    }

    private static ProfileData with(String name, String interests) {
        return new ProfileData(
                name,
                ADA.nameForms(),
                ADA.jobTitle(),
                ADA.affiliation(),
                ADA.affiliationUrl(),
                interests,
                ADA.topics(),
                ADA.email(),
                ADA.bio(),
                ADA.photo(),
                ADA.links());
    }

    /** The heading of the page that stands in the frame. */
    private String preview() {
        PreviewDrafts drafts =
                (PreviewDrafts)
                        VaadinSession.getCurrent()
                                .getSession()
                                .getAttribute(PreviewDrafts.ATTRIBUTE);
        String address = find(PagePreviewPane.class).single().getElement().getProperty("address");
        String page =
                drafts.findPage(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
        return Jsoup.parse(page).select("h1").text();
    }
}
