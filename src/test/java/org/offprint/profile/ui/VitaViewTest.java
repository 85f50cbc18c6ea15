package org.offprint.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;
import org.offprint.common.ui.PagePreviewPane;
import org.offprint.profile.Period;
import org.offprint.profile.VitaData;
import org.offprint.profile.VitaEntry;
import org.offprint.profile.VitaKind;
import org.offprint.profile.VitaService;
import org.offprint.site.PreviewDrafts;
import org.offprint.talks.TalkService;
import org.offprint.teaching.CourseService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(packages = "org.offprint")
class VitaViewTest extends ConsoleTest {

    private static final VitaEntry READER =
            new VitaEntry(
                    VitaKind.POSITION,
                    "Reader",
                    "King’s College",
                    WebLink.of("https://www.kcl.ac.uk/"),
                    Period.since(PartialDate.of(2021, 9)),
                    "On leave in 2024",
                    true);
    private static final VitaEntry FELLOW =
            new VitaEntry(
                    VitaKind.POSITION,
                    "Fellow",
                    null,
                    null,
                    Period.between(PartialDate.of(2018), PartialDate.of(2021)),
                    null,
                    true);
    private static final VitaEntry PHD =
            new VitaEntry(
                    VitaKind.DEGREE,
                    "PhD",
                    "Cambridge",
                    null,
                    Period.at(new PartialDate(2018, 7, 5)),
                    null,
                    false);
    private static final VitaData VITA = new VitaData(List.of(READER, FELLOW, PHD));

    private final VitaService service;

    private final TalkService talks;
    private final CourseService courses;

    VitaViewTest(
            @Autowired VitaService service,
            @Autowired TalkService talks,
            @Autowired CourseService courses) {
        this.service = service;
        this.talks = talks;
        this.courses = courses;
    }

    @BeforeEach
    void storeVita() {
        talks.listAll().forEach(talk -> talks.delete(talk.id()));
        courses.listAll().forEach(course -> courses.delete(course.id()));
        service.save(service.get().version(), VITA);
    }

    @Test
    void showsEveryEntryAsItIsStored() {
        VitaView view = navigate(VitaView.class);

        assertThat(view.form.read()).contains(VITA);
        assertThat(view.form.isChanged()).isFalse();
        assertThat(entry(view, VitaKind.POSITION, 0).from.getValue()).isEqualTo("September 2021");
        assertThat(entry(view, VitaKind.POSITION, 0).until.getValue()).isEqualTo("present");
    }

    @Test
    void storesANewEntryBehindTheOthers() {
        VitaView view = navigate(VitaView.class);
        button("Add an award or grant").click();
        VitaEntryFields award = entry(view, VitaKind.AWARD, 0);
        test(award.what).setValue("Ada Prize");
        test(award.where).setValue("Royal Society");
        test(award.from).setValue("2020-05");

        button("Save").click();

        assertThat(view.actions.state()).isEqualTo("Saved");
        assertThat(service.get().data().entries())
                .containsExactly(
                        READER,
                        FELLOW,
                        PHD,
                        new VitaEntry(
                                VitaKind.AWARD,
                                "Ada Prize",
                                "Royal Society",
                                null,
                                Period.at(PartialDate.of(2020, 5)),
                                null,
                                true));
    }

    @Test
    void keepsTheOrderThatTheOwnerChose() {
        VitaView view = navigate(VitaView.class);
        button("Move Fellow up").click();

        button("Save").click();

        assertThat(service.get().data().ofKind(VitaKind.POSITION)).containsExactly(FELLOW, READER);
    }

    @Test
    void saysBesideEachFieldWhatIsWrongAndStoresNothing() {
        VitaView view = navigate(VitaView.class);
        VitaEntryFields reader = entry(view, VitaKind.POSITION, 0);
        test(reader.what).setValue("");
        test(reader.url).setValue("my page");
        test(reader.until).setValue("2019");
        VitaEntryFields fellow = entry(view, VitaKind.POSITION, 1);
        test(fellow.from).setValue("long ago");

        button("Save").click();

        assertThat(reader.what.getErrorMessage()).startsWith("Say what it is");
        assertThat(reader.url.getErrorMessage()).startsWith("“my page” holds a space");
        assertThat(reader.until.getErrorMessage())
                .isEqualTo("The end, 2019, lies before the beginning, 2021-09.");
        assertThat(fellow.from.getErrorMessage()).startsWith("“long ago” is no date");
        assertThat(fellow.until.isInvalid()).isFalse();
        assertThat(service.get().data()).isEqualTo(VITA);

        test(fellow.from).setValue("2018");
        assertThat(fellow.from.isInvalid()).isFalse();
    }

    @Test
    void showsThePageAsItWillBeWithoutDrafts() {
        VitaView view = navigate(VitaView.class);
        assertThat(preview()).containsExactly("Reader, King’s College", "Fellow");

        entry(view, VitaKind.DEGREE, 0).visible.setValue(true);

        assertThat(preview()).containsExactly("Reader, King’s College", "Fellow", "PhD, Cambridge");
        assertThat(service.get().data()).isEqualTo(VITA);
        assertThat(view.actions.state()).isEqualTo("Not saved yet");
    }

    @Test
    void letsThePersonChooseWhereTwoWindowsDiffer() {
        VitaView view = navigate(VitaView.class);
        test(entry(view, VitaKind.POSITION, 1).what).setValue("Senior fellow");
        List<VitaEntry> theirs = new ArrayList<>(VITA.entries());
        theirs.remove(FELLOW);
        VitaEntry language =
                new VitaEntry(VitaKind.SKILL, "French", "fluent", null, Period.UNKNOWN, null, true);
        theirs.add(language);
        service.save(service.get().version(), new VitaData(theirs));

        button("Save").click();

        assertThat(find(RadioButtonGroup.class).all())
                .extracting(group -> ((HasLabel) group).getLabel())
                .containsExactly("Positions", "Languages and skills");

        button("Save with these").click();

        assertThat(service.get().data().entries())
                .extracting(VitaEntry::what)
                .containsExactly("Reader", "Senior fellow", "PhD", "French");
    }

    @Test
    void asksBeforeAChangedFormIsLeft() {
        VitaView view = navigate(VitaView.class);
        test(entry(view, VitaKind.POSITION, 1).what).setValue("Senior fellow");

        UI.getCurrent().navigate("");

        assertThat(getCurrentView()).isSameAs(view);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(getCurrentView()).isNotSameAs(view);
    }

    @Test
    @WithMockUser(roles = "GUEST")
    void isNotForOthers() {
        assertThatThrownBy(() -> navigate(VitaView.class)).isInstanceOf(Exception.class);
        assertThat(find(VitaForm.class).exists()).isFalse();
    }

    private static VitaEntryFields entry(VitaView view, VitaKind kind, int at) {
        return (VitaEntryFields) view.form.lists.get(kind).entries().get(at);
    }

    /** The entries of the page that stands in the frame. */
    private List<String> preview() {
        PreviewDrafts drafts =
                (PreviewDrafts)
                        VaadinSession.getCurrent()
                                .getSession()
                                .getAttribute(PreviewDrafts.ATTRIBUTE);
        String address = find(PagePreviewPane.class).single().getElement().getProperty("address");
        String page =
                drafts.findPage(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
        return Jsoup.parse(page).select(".what").eachText();
    }
}
