package org.offprint.papers.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.server.VaadinSession;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.ConsoleTest;
import org.offprint.PaperFixtures;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;
import org.offprint.common.WebLink;
import org.offprint.common.ui.DraftFixtures;
import org.offprint.common.ui.PagePreviewPane;
import org.offprint.media.Pdf;
import org.offprint.media.Picture;
import org.offprint.papers.Author;
import org.offprint.papers.Doi;
import org.offprint.papers.Isbn;
import org.offprint.papers.Issn;
import org.offprint.papers.LinkKind;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperLink;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.PaperVersion;
import org.offprint.papers.Publication;
import org.offprint.profile.Orcid;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileService;
import org.offprint.site.PreviewDrafts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(packages = "org.offprint")
class PaperViewTest extends ConsoleTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n".getBytes(UTF_8);

    private final PaperCatalog catalog;
    private final ProfileService profile;

    PaperViewTest(@Autowired PaperCatalog catalog, @Autowired ProfileService profile) {
        this.catalog = catalog;
        this.profile = profile;
    }

    @BeforeEach
    void startEmpty() {
        catalog.deleteAll(catalog.listPapers().stream().map(Paper::id).toList());
        profile.start(ProfileData.EMPTY);
    }

    @Test
    void storesAPaperUnchangedWhereNothingWasTyped() {
        Paper stored = catalog.add(PaperFixtures.catapults());
        PaperView view = open(stored);
        assertThat(view.form.isChanged()).isFalse();

        button("Save").click();

        assertThat(catalog.getPaper(stored.id()).data()).isEqualTo(PaperFixtures.catapults());
    }

    @Test
    void addsAPaperOutOfWhatWasPasted() {
        PaperView view = navigate("papers/new", PaperView.class);
        test(view.form.in.title).setValue(" Spikes  in SGD ");
        test(view.form.in.authors.line).setValue("A One, B Two and C Three");
        view.form.in.authors.takeLine();
        test(view.form.in.doi).setValue("https://doi.org/10.1000/XYZ");
        test(view.form.in.arxiv).setValue("https://arxiv.org/pdf/2306.04815v2.pdf");
        test(view.form.in.date.year).setValue("2023");

        button("Save").click();

        Paper added = catalog.listPapers().getFirst();
        assertThat(added.data().title()).isEqualTo("Spikes in SGD");
        assertThat(added.data().authors())
                .containsExactly(
                        new Author("A", "One"), new Author("B", "Two"), new Author("C", "Three"));
        assertThat(added.data().doi()).hasToString("10.1000/XYZ");
        assertThat(added.data().arxiv()).hasToString("2306.04815");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo("papers/" + added.id());
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndStoresNothing() {
        Paper stored = catalog.add(PaperFixtures.catapults());
        PaperView view = open(stored);
        test(view.form.in.title).setValue(" ");
        test(view.form.in.doi).setValue("ten thousand");
        test(view.form.in.date.year).setValue("24");

        button("Save").click();

        assertThat(view.form.in.title.getErrorMessage()).isEqualTo("A paper needs a title.");
        assertThat(view.form.in.doi.getErrorMessage()).contains("“ten thousand” is no DOI");
        assertThat(view.form.in.date.year.isInvalid()).isTrue();
        assertThat(catalog.getPaper(stored.id()).version()).isZero();
        assertThat(catalog.getPaper(stored.id()).data()).isEqualTo(stored.data());

        test(view.form.in.title).setValue("Catapults");
        assertThat(view.form.in.title.isInvalid()).isFalse();
    }

    @Test
    void saysThatAMonthNeedsItsYear() {
        Paper stored = catalog.add(PaperFixtures.catapults());
        PaperView view = open(stored);
        test(view.form.in.date.year).setValue("");

        button("Save").click();

        assertThat(view.form.in.date.year.getErrorMessage()).isEqualTo("The month needs its year.");
        assertThat(catalog.getPaper(stored.id()).version()).isZero();
        assertThat(catalog.getPaper(stored.id()).data()).isEqualTo(stored.data());
    }

    @Test
    void showsTheLineOfThePageWithTheOwnerSetOff() {
        profile.start(named("Libin Zhu"));
        PaperView view = open(catalog.add(PaperFixtures.catapults()));

        test(view.form.in.title).setValue("Catapults, again");

        assertThat(view.form.line.title.getText()).isEqualTo("Catapults, again");
        assertThat(view.form.line.when.getText()).isEqualTo("ICML 2024");
        assertThat(view.form.line.who.getChildren())
                .filteredOn(span -> span.hasClassName("owner"))
                .extracting(span -> span.getElement().getText())
                .containsExactly("L Zhu");
    }

    @Test
    void reordersAuthors() {
        Paper stored = catalog.add(PaperFixtures.catapults());
        open(stored);

        button("Move C Liu up").click();
        button("Save").click();

        assertThat(catalog.getPaper(stored.id()).data().authors())
                .extracting(Author::displayName)
                .containsExactly(
                        "C Liu", "L Zhu", "Ludwig van Beethoven Jr.", "ATLAS Collaboration");
    }

    @Test
    void forgetsWhatToCheckOnceItIsCheckedAndKeepsTheSource() {
        Paper stored = catalog.add(PaperFixtures.catapults());
        PaperView view = open(stored);

        button("I have checked it").click();
        assertThat(view.form.isChanged()).isTrue();
        button("Save").click();

        PaperData saved = catalog.getPaper(stored.id()).data();
        assertThat(saved.attention()).isNull();
        assertThat(saved.source()).isEqualTo(PaperFixtures.catapults().source());
    }

    @Test
    void letsThePersonChooseWhereTwoWindowsDiffer() {
        Paper stored = catalog.add(PaperFixtures.titled("Quadratic models"));
        PaperView view = open(stored);
        test(view.form.in.title).setValue("Quadratic models, mine");
        test(view.form.in.note).setValue("Oral");
        catalog.change(stored.id(), 0, PaperFixtures.titled("Quadratic models, theirs"));

        button("Save").click();

        assertThat(catalog.getPaper(stored.id()).data().title())
                .isEqualTo("Quadratic models, theirs");
        assertThat(find(RadioButtonGroup.class).all())
                .extracting(group -> ((HasLabel) group).getLabel())
                .containsExactly("Title");

        button("Save with these").click();

        PaperData saved = catalog.getPaper(stored.id()).data();
        assertThat(saved.title()).isEqualTo("Quadratic models, mine");
        assertThat(saved.note()).isEqualTo("Oral");
    }

    @Test
    void savesAsANewPaperWhatWasDeletedMeanwhile() {
        Paper stored = catalog.add(PaperFixtures.catapults());
        PaperView view = open(stored);
        test(view.form.in.title).setValue("Catapults, saved");
        catalog.delete(stored.id());

        button("Save").click();

        assertThat(catalog.listPapers())
                .extracting(paper -> paper.data().title())
                .containsExactly("Catapults, saved");
    }

    @Test
    void asksBeforeAChangedFormIsLeft() {
        PaperView view = open(catalog.add(PaperFixtures.catapults()));
        test(view.form.in.title).setValue("Something else");

        button("All papers").click();
        assertThat(getCurrentView()).isSameAs(view);
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(view.form.in.title.getValue()).isEqualTo("Something else");

        button("All papers").click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(getCurrentView()).isInstanceOf(PapersView.class);
    }

    @Test
    void saysThatAPaperIsNotThereAnyMore() {
        Paper gone = catalog.add(PaperFixtures.catapults());
        catalog.delete(gone.id());

        UI.getCurrent().navigate("papers/" + gone.id());

        assertThat(find(H1.class).single().getText()).isEqualTo("Not here");
    }

    @Test
    void leavesAnUntouchedFormWithoutAsking() {
        navigate("papers/new", PaperView.class);

        button("All papers").click();

        assertThat(getCurrentView()).isInstanceOf(PapersView.class);
    }

    @Test
    @WithMockUser(roles = "GUEST")
    void isNotForOthers() {
        assertThatThrownBy(() -> navigate("papers/new", PaperView.class))
                .isInstanceOf(Exception.class);
        assertThat(find(PaperForm.class).exists()).isFalse();
    }

    @Test
    void storesEveryFieldAndReadsItBack() {
        PaperView view = navigate("papers/new", PaperView.class);
        PaperInputs in = view.form.in;
        test(in.title).setValue("Catapults");
        test(in.status).selectItem("Accepted");
        test(in.date.year).setValue("2024");
        test(in.date.month).selectItem("July");
        test(in.date.day).setValue("21");
        test(in.award).setValue("Best paper award");
        test(in.tags).setValue("optimization, deep  learning,, optimization");
        in.publication.volume.setValue("235");
        in.publication.issue.setValue("1");
        in.publication.pages.setValue("pp. 12--34");
        in.publication.articleNumber.setValue("e17");
        in.publication.publisher.setValue("PMLR");
        in.publication.series.setValue("Proceedings");
        in.publication.institution.setValue("University of Washington");
        in.publication.editors.setValue("Jan van der Berg III and Mei One");
        in.publication.issn.setValue("issn 26403498");
        in.publication.isbn.setValue("978-0-387-31073-2");
        in.publication.onlineDate.setValue("June 2023");
        in.address.setValue(" /Catapults-in-SGD/ ");
        in.language.setValue("de-ch");

        button("Save").click();

        Paper saved = catalog.listPapers().getFirst();
        PaperData data = saved.data();
        assertThat(data.status()).isEqualTo(PaperStatus.ACCEPTED);
        assertThat(data.date()).isEqualTo(new PartialDate(2024, 7, 21));
        assertThat(data.onlineDate()).isEqualTo(PartialDate.of(2023, 6));
        assertThat(data.award()).isEqualTo("Best paper award");
        assertThat(data.tags()).containsExactly("optimization", "deep learning");
        assertThat(data.language()).isEqualTo("de-CH");
        assertThat(saved.slug()).isEqualTo(Slug.of("catapults-in-sgd"));
        assertThat(data.publication())
                .isEqualTo(
                        new Publication(
                                null,
                                null,
                                "235",
                                "1",
                                "12–34",
                                "e17",
                                "PMLR",
                                "Proceedings",
                                "University of Washington",
                                List.of(
                                        new Author("Jan", "van der", "Berg", "III"),
                                        new Author("Mei", "One")),
                                Issn.of("2640-3498"),
                                Isbn.of("978-0-387-31073-2")));
        assertThat(open(saved).form.in.read(PaperInputs.BLANK, null)).isEqualTo(data);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Day            | 32                  | There is no day 32 in month 7 of 2024.
                    Day            | first               | “first” is no day; 1 to 31 are.
                    Pages          | LONG                | The pages is 200 characters long; 60 is the most.
                    Volume         | LONG                | The volume is 200 characters long; 60 is the most.
                    Issue          | LONG                | The issue is 200 characters long; 60 is the most.
                    Article number | LONG                | The article number is 200 characters long; 60 is the most.
                    Publisher      | LONGER              | The publisher is 600 characters long; 300 is the most.
                    Series         | LONGER              | The series is 600 characters long; 300 is the most.
                    Institution    | LONGER              | The institution is 600 characters long; 300 is the most.
                    Editors        | MANY                | There are 21 editors; 20 is the most.
                    ISSN           | 2640-3499           | “2640-3499” is no ISSN: its last digit does not fit the others, so one of them is mistyped.
                    ISBN           | 12                  | “12” is no ISBN; one looks like 978-0-387-31073-2.
                    First online   | soon                | “soon” is no date; write 2024, July 2024 or 2024-07-05.
                    Award          | LONGER              | The award is 600 characters long; 500 is the most.
                    Tags           | LONG                | A tag is 200 characters long; 80 is the most.
                    Address        | my paper            | “my paper” cannot be an address; use small letters, digits and single hyphens, such as 2024-zhu-catapults.
                    Language       | German, of course   | “German, of course” is no language tag; write one such as en, de or zh-Hans.
                    """)
    void saysTheSentenceOfTheFieldAndStoresNothing(String label, String text, String sentence) {
        Paper stored = catalog.add(PaperFixtures.catapults());
        PaperView view = open(stored);
        TextFieldBase<?, String> field = field(label);
        field.setValue(
                switch (text) {
                    case "LONG" -> "x".repeat(200);
                    case "LONGER" -> "x".repeat(600);
                    case "MANY" -> "A Name\n".repeat(21);
                    default -> text;
                });

        button("Save").click();

        assertThat(field.getErrorMessage()).isEqualTo(sentence);
        assertThat(field.isInvalid()).isTrue();
        assertThat(view.form.isChanged()).isTrue();
        assertThat(catalog.getPaper(stored.id()).version()).isZero();
    }

    @Test
    void saysThatADayNeedsItsMonth() {
        PaperView view = open(catalog.add(PaperFixtures.catapults()));
        view.form.in.date.month.clear();

        button("Save").click();

        assertThat(view.form.in.date.day.getErrorMessage()).isEqualTo("A day needs its month.");
    }

    @Test
    void saysAtTheAddressWhoseItIsAndKeepsWhatWasTyped() {
        catalog.add(PaperFixtures.catapults());
        Paper other = catalog.add(PaperFixtures.titled("Quadratic models"));
        PaperView view = open(other);
        assertThat(view.form.given.isOpened()).isFalse();
        test(view.form.in.title).setValue("Quadratic models, mine");
        view.form.in.address.setValue("2024-zhu-catapults-in-sgd");

        button("Save").click();

        AddressField address = view.form.in.address;
        assertThat(address.getErrorMessage())
                .isEqualTo(
                        "The address “2024-zhu-catapults-in-sgd” is the one of “Catapults in SGD”; choose another.");
        assertThat(address.isInvalid()).isTrue();
        assertThat(view.form.given.isOpened()).isTrue();
        assertThat(view.form.in.title.getValue()).isEqualTo("Quadratic models, mine");
        assertThat(catalog.getPaper(other.id()).version()).isZero();

        address.setValue("quadratic");
        assertThat(address.isInvalid()).isFalse();
        button("Save").click();
        assertThat(catalog.getPaper(other.id()).slug()).isEqualTo(Slug.of("quadratic"));
    }

    @Test
    void takesAnAddressOnceItIsFree() {
        Paper catapults = catalog.add(PaperFixtures.catapults());
        PaperView view = navigate("papers/new", PaperView.class);
        test(view.form.in.title).setValue("Catapults, again");
        view.form.in.address.setValue("2024-zhu-catapults-in-sgd");
        button("Save").click();
        assertThat(view.form.in.address.isInvalid()).isTrue();

        catalog.delete(catapults.id());
        button("Save").click();

        assertThat(catalog.listPapers().getFirst().slug())
                .isEqualTo(Slug.of("2024-zhu-catapults-in-sgd"));
    }

    @Test
    void showsTheAddressThatThePageHas() {
        PaperView view = open(catalog.add(PaperFixtures.titled("Quadratic models")));

        assertThat(view.form.in.address.getPlaceholder()).isEqualTo("quadratic");
        assertThat(view.form.in.address.getHelperText())
                .startsWith("http")
                .endsWith("/papers/quadratic");

        view.form.in.address.setValue("models");
        assertThat(view.form.in.address.getHelperText()).endsWith("/papers/models");
    }

    @Test
    void opensWhatIsFoldedUpWhereItSaysSomethingOrIsWrong() {
        PaperView plain = open(catalog.add(PaperFixtures.titled("Quadratic models")));
        assertThat(plain.form.publication.isOpened()).isFalse();
        plain.form.in.publication.issn.setValue("12");
        button("Save").click();
        assertThat(plain.form.publication.isOpened()).isTrue();

        PaperView full = open(catalog.add(PaperFixtures.catapults()));
        assertThat(full.form.publication.isOpened()).isTrue();
    }

    @Test
    void hidesWhatMakesNoSenseForTheTypeUnlessItIsFilled() {
        PaperView view = open(catalog.add(PaperFixtures.titled("Quadratic models")));
        assertThat(view.form.in.publication.institution.hasClassName("unfit")).isTrue();
        assertThat(view.form.in.publication.volume.hasClassName("unfit")).isFalse();
        view.form.in.publication.volume.setValue("7");

        test(view.form.in.type).selectItem("Thesis");

        assertThat(view.form.in.publication.institution.hasClassName("unfit")).isFalse();
        assertThat(view.form.in.publication.issue.hasClassName("unfit")).isTrue();
        assertThat(view.form.in.publication.volume.hasClassName("unfit")).isFalse();
    }

    @Test
    void restoresWhatWasTypedAndNotSaved() {
        Paper stored = catalog.add(PaperFixtures.titled("Quadratic models"));
        PaperView view = open(stored);

        view.form.restore(
                DraftFixtures.of(
                        """
                        {"status": "Submitted", "year": "2024", "month": "July", "day": "5",
                         "issn": "2640-3498", "tags": "one, two", "slug": "quadratic"}
                        """));

        PaperData read = view.form.in.read(stored.data(), null);
        assertThat(read.status()).isEqualTo(PaperStatus.SUBMITTED);
        assertThat(read.date()).isEqualTo(new PartialDate(2024, 7, 5));
        assertThat(read.publication().issn()).isEqualTo(Issn.of("2640-3498"));
        assertThat(read.tags()).containsExactly("one", "two");
        assertThat(read.slug()).isEqualTo(Slug.of("quadratic"));
        assertThat(view.form.publication.isOpened()).isTrue();
        assertThat(view.form.isChanged()).isTrue();
    }

    @Test
    void correctsWhetherAnAuthorIsTheOwner() {
        profile.start(named("Libin Zhu"));
        Paper stored =
                catalog.add(
                        PaperFixtures.titled("Quadratic models")
                                .edit()
                                .authors(List.of(new Author("L", "Zhu"), new Author("C", "Liu")))
                                .done());
        open(stored);
        assertThat(pressed("L Zhu is you")).isEqualTo("true");
        assertThat(pressed("C Liu is you")).isEqualTo("false");

        button("L Zhu is you").click();
        button("C Liu is you").click();
        assertThat(pressed("L Zhu is you")).isEqualTo("false");
        button("Save").click();

        assertThat(catalog.getPaper(stored.id()).data().authors())
                .extracting(Author::owner)
                .containsExactly(false, true);

        button("L Zhu is you").click();
        button("C Liu is you").click();
        button("Save").click();

        assertThat(catalog.getPaper(stored.id()).data().authors())
                .extracting(Author::owner)
                .containsOnlyNulls();
    }

    @Test
    void storesWhatIsSaidOfAnAuthor() {
        Paper stored = catalog.add(authored(new Author("C", "Liu")));
        PaperView view = open(stored);
        AuthorEntry entry = (AuthorEntry) view.form.in.authors.list.entries().getFirst();
        assertThat(entry.more).isNull();

        button("More on C Liu").click();
        test(entry.family).setValue("van der Liu Jr.");
        entry.more.orcid.setValue("https://orcid.org/0000-0002-1825-0097");
        entry.more.url.setValue("https://liu.example.org");
        entry.more.equal.setValue(true);
        entry.more.corresponding.setValue(true);
        button("Save").click();

        assertThat(catalog.getPaper(stored.id()).data().authors())
                .containsExactly(
                        new Author(
                                "C",
                                "van der",
                                "Liu",
                                "Jr.",
                                Orcid.of("0000-0002-1825-0097"),
                                WebLink.of("https://liu.example.org"),
                                null,
                                true,
                                true));
        assertThat(button("ORCID, page, equal, corresponding: more on C van der Liu Jr.").getText())
                .isEqualTo("ORCID, page, equal, corresponding");
    }

    @Test
    void saysWhatIsWrongWithAnAuthorAndUnfoldsIt() {
        Paper stored = catalog.add(authored(new Author("C", "Liu")));
        PaperView view = open(stored);
        AuthorEntry entry = (AuthorEntry) view.form.in.authors.list.entries().getFirst();
        button("More on C Liu").click();
        entry.more.orcid.setValue("12");
        button("ORCID: more on C Liu").click();
        assertThat(entry.more.hasClassName("folded")).isTrue();

        button("Save").click();

        assertThat(entry.more.orcid.getErrorMessage()).startsWith("“12” is no ORCID iD");
        assertThat(entry.more.hasClassName("folded")).isFalse();
        assertThat(catalog.getPaper(stored.id()).version()).isZero();
    }

    @Test
    void restoresAuthorsWithAllThatWasSaid() {
        Paper stored = catalog.add(authored(new Author("C", "Liu")));
        PaperView view = open(stored);

        view.form.restore(
                DraftFixtures.of(
                        """
                        {"authors": [
                          {"given": "C", "family": "Liu", "owner": "false", "equal": "true"},
                          {"given": "L", "family": "Zhu", "orcid": "0000-0002-1825-0097"}]}
                        """));

        assertThat(view.form.draft().authors())
                .containsExactly(
                        new Author("C", "Liu").declaredOwner(false).marked(true, false),
                        new Author("L", "Zhu").at(Orcid.of("0000-0002-1825-0097"), null));
    }

    @Test
    void tellsApartWhatTwoWindowsSayOfAnAuthor() {
        Paper stored = catalog.add(authored(new Author("C", "Liu")));
        PaperView view = open(stored);
        test(view.form.in.note).setValue("Oral");
        catalog.change(stored.id(), 0, authored(new Author("C", "Liu").marked(true, false)));

        button("Save").click();
        button("Save with these").click();

        PaperData saved = catalog.getPaper(stored.id()).data();
        assertThat(saved.note()).isEqualTo("Oral");
        assertThat(saved.authors()).containsExactly(new Author("C", "Liu").marked(true, false));
    }

    @Test
    void citesAnotherVersionAndLosesNothing() {
        Paper stored = catalog.add(PaperFixtures.catapults());
        PaperView view = open(stored);
        PaperVersion preprint = stored.data().versions().getFirst();

        button("Cite this one: arXiv").click();

        assertThat(catalog.getPaper(stored.id()).version()).isZero();
        assertThat(view.form.in.type.getValue()).isEqualTo(PaperType.PREPRINT);
        assertThat(view.form.isChanged()).isTrue();
        button("Save").click();
        PaperData cited = catalog.getPaper(stored.id()).data();
        assertThat(cited).isEqualTo(stored.data().citing(preprint));
        assertThat(cited.versions().getFirst().publication())
                .isEqualTo(stored.data().publication());
    }

    @Test
    void storesAnotherVersion() {
        Paper stored = catalog.add(PaperFixtures.titled("Quadratic models"));
        PaperView view = open(stored);
        assertThat(view.form.versions.isOpened()).isFalse();
        button("Add a version").click();
        VersionEntry entry = (VersionEntry) view.form.in.versions.list.entries().getFirst();
        entry.type.setValue(PaperType.CONFERENCE);
        entry.venueShort.setValue("ICML");
        entry.date.setValue("July 2024");

        button("Save").click();
        assertThat(entry.venue.getErrorMessage())
                .isEqualTo("Another version needs a venue, a DOI, an arXiv id or an address.");
        assertThat(view.form.versions.isOpened()).isTrue();
        assertThat(catalog.getPaper(stored.id()).version()).isZero();

        entry.doi.setValue("https://doi.org/10.1000/ICML");
        entry.url.setValue("https://icml.example.org");
        button("Save").click();
        assertThat(catalog.getPaper(stored.id()).data().versions())
                .containsExactly(
                        new PaperVersion(
                                PaperType.CONFERENCE,
                                Publication.in(null, "ICML"),
                                PartialDate.of(2024, 7),
                                Doi.of("10.1000/ICML"),
                                null,
                                WebLink.of("https://icml.example.org")));
    }

    @Test
    void restoresVersionsWithWhatHasNoFields() {
        Paper stored = catalog.add(PaperFixtures.catapults());
        PaperView view = open(stored);

        view.form.restore(
                DraftFixtures.of(
                        """
                        {"versions": [{"type": "Conference paper", "date": "2024-07-21",
                          "venue": "International Conference on Machine Learning",
                          "venue-short": "ICML"}]}
                        """));

        assertThat(view.form.draft().versions().getFirst().publication())
                .isEqualTo(stored.data().publication());
    }

    @Test
    void hostsThePdfOfThePaper() {
        Paper stored = catalog.add(PaperFixtures.titled("Quadratic models"));
        PaperView view = open(stored);
        UploadField<Pdf> field = view.form.in.files.pdf;

        upload(field, "no PDF".getBytes(UTF_8));
        assertThat(field.getErrorMessage()).isEqualTo("This is no PDF; choose a PDF file.");
        assertThat(field.isInvalid()).isTrue();

        upload(field, PDF);
        assertThat(field.isInvalid()).isFalse();
        assertThat(view.form.isChanged()).isTrue();
        button("Save").click();

        PaperData saved = catalog.getPaper(stored.id()).data();
        assertThat(saved.pdf()).isNotNull();
        assertThat(saved.pdf().bytes()).isEqualTo(PDF.length);

        button("Remove the PDF").click();
        button("Save").click();
        assertThat(catalog.getPaper(stored.id()).data().pdf()).isNull();
    }

    @Test
    void storesAThumbnail() throws IOException {
        Paper stored = catalog.add(PaperFixtures.titled("Quadratic models"));
        PaperView view = open(stored);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", png);

        upload(view.form.in.files.thumbnail, PDF);
        assertThat(view.form.in.files.thumbnail.getErrorMessage()).isNotBlank();
        upload(view.form.in.files.thumbnail, png.toByteArray());
        button("Save").click();

        assertThat(catalog.getPaper(stored.id()).data().thumbnail())
                .extracting(Picture::width)
                .isEqualTo(30);
    }

    @Test
    void restoresAFileThatWasUploadedAndNoOther() {
        PaperView view = open(catalog.add(PaperFixtures.titled("Quadratic models")));
        upload(view.form.in.files.pdf, PDF);
        Pdf uploaded = view.form.in.files.pdf.getValue();
        view.form.in.files.pdf.setValue(null);

        view.form.restore(
                DraftFixtures.of(
                        "{\"pdf\": \"%s, %d bytes\"}".formatted(uploaded.name(), PDF.length)));
        assertThat(view.form.draft().pdf()).isEqualTo(uploaded);

        view.form.restore(
                DraftFixtures.of("{\"pdf\": \"0123456789abcdef0123456789abcdef.pdf, 9 bytes\"}"));
        assertThat(view.form.draft().pdf()).isNull();
    }

    @Test
    void saysWhichListIsTooLong() {
        Paper stored = catalog.add(PaperFixtures.titled("Quadratic models"));
        PaperView view = open(stored);
        PaperLink link = new PaperLink(LinkKind.CODE, WebLink.of("https://github.com/x/y"));
        view.form.in.links.setValue(Collections.nCopies(PaperData.MAX_LINKS + 1, link));

        button("Save").click();

        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("There are 31 links; 30 is the most.");
        assertThat(catalog.getPaper(stored.id()).version()).isZero();
    }

    @Test
    void showsThePageAsItWillBe() {
        PaperView view = open(catalog.add(PaperFixtures.catapults()));
        assertThat(preview()).isEqualTo("Catapults in SGD");

        test(view.form.in.title).setValue("Catapults, again");

        assertThat(preview()).isEqualTo("Catapults, again");
    }

    private String pressed(String name) {
        return button(name).getElement().getAttribute("aria-pressed");
    }

    private static void upload(UploadField<?> field, byte[] file) {
        field.taking(new ByteArrayInputStream(file)).run();
    }

    private static PaperData authored(Author author) {
        return PaperFixtures.titled("Quadratic models").edit().authors(List.of(author)).done();
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

    @SuppressWarnings("unchecked") // All these fields are for text.
    private TextFieldBase<?, String> field(String label) {
        return (TextFieldBase<?, String>)
                find(TextFieldBase.class)
                        .withCondition(each -> label.equals(each.getLabel()))
                        .single();
    }

    private PaperView open(Paper paper) {
        return navigate("papers/" + paper.id(), PaperView.class);
    }

    private static ProfileData named(String name) {
        ProfileData empty = ProfileData.EMPTY;
        return new ProfileData(
                name,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                empty.bio(),
                null,
                List.of());
    }
}
