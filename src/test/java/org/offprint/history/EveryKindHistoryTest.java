package org.offprint.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.EntryFixtures;
import org.offprint.ProfileFixtures;
import org.offprint.Slice;
import org.offprint.common.PartialDate;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.entries.Entry;
import org.offprint.entries.EntryData;
import org.offprint.entries.EntryService;
import org.offprint.history.PastChange.What;
import org.offprint.news.NewsService;
import org.offprint.pages.PageService;
import org.offprint.profile.Period;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileService;
import org.offprint.profile.VitaData;
import org.offprint.profile.VitaEntry;
import org.offprint.profile.VitaKind;
import org.offprint.profile.VitaService;
import org.offprint.site.Accent;
import org.offprint.site.Look;
import org.offprint.site.MenuEntry;
import org.offprint.site.Redirect;
import org.offprint.site.Redirects;
import org.offprint.site.SiteSettings;
import org.offprint.site.SiteSettingsService;
import org.offprint.site.Typeface;
import org.offprint.talks.TalkService;
import org.offprint.teaching.CourseService;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the owner can change comes back as it was, to the last part. */
@Slice
class EveryKindHistoryTest {

    @Autowired private History history;
    @Autowired private NewsService news;
    @Autowired private TalkService talks;
    @Autowired private CourseService courses;
    @Autowired private PageService pages;
    @Autowired private ProfileService profile;
    @Autowired private VitaService vita;
    @Autowired private SiteSettingsService settings;
    @Autowired private Redirects redirects;

    @Test
    void bringsBackNews() {
        comesBack(news, EntryFixtures.prize(), EntryFixtures.news("2020-02-02", "Other"));
    }

    @Test
    void bringsBackTalks() {
        comesBack(
                talks,
                EntryFixtures.keynote(),
                EntryFixtures.talk("Other", "2020-02-02", Visibility.DRAFT));
    }

    @Test
    void bringsBackCourses() {
        comesBack(
                courses,
                EntryFixtures.analysis(),
                EntryFixtures.course("Other", null, Visibility.DRAFT));
    }

    @Test
    void bringsBackPages() {
        comesBack(
                pages,
                EntryFixtures.freePage("about-us", "About us", "We *are*."),
                EntryFixtures.freePage("about-them", "About them", "They."));
    }

    @Test
    void bringsBackTheProfile() {
        ProfileData full = ProfileFixtures.full();
        profile.save(0, full);
        profile.save(1, ProfileData.EMPTY);

        history.bringBack(latest(profile, "profile"));

        assertThat(profile.get().data()).isEqualTo(full);
    }

    @Test
    void bringsBackTheVita() {
        VitaData full =
                new VitaData(
                        List.of(
                                new VitaEntry(
                                        VitaKind.POSITION,
                                        "Reader",
                                        "King’s College",
                                        WebLink.of("https://www.kcl.ac.uk/"),
                                        Period.since(PartialDate.of(2021, 9)),
                                        "On leave in 2024",
                                        true)));
        vita.save(0, full);
        vita.save(1, VitaData.EMPTY);

        history.bringBack(latest(vita, "cv"));

        assertThat(vita.get().data()).isEqualTo(full);
    }

    @Test
    void bringsBackTheSettings() {
        SiteSettings full =
                settings.save(
                        new SiteSettings(
                                settings.get().version(),
                                "Papers",
                                "de",
                                WebLink.of("https://jane.example.org"),
                                List.of(new MenuEntry("Start", WebLink.of("/"), false)),
                                new Look(new Accent("#123456"), Typeface.BOOK)));
        settings.save(new SiteSettings(full.version(), null, "en", null, List.of()));

        history.bringBack(latest(settings, "settings"));

        assertThat(settings.get())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(full);
    }

    @Test
    void bringsBackOldAddresses() {
        redirects.save(new Redirect("/old", WebLink.of("https://example.org/")), null);
        redirects.remove("/old");

        history.bringBack(latest(redirects, "/old"));

        assertThat(redirects.findTarget("/old")).hasToString("Optional[https://example.org/]");
    }

    private <D extends EntryData> void comesBack(EntryService<D> service, D data, D other) {
        Entry<D> entry = service.add(data);
        service.addLast(other);
        service.delete(service.listAll().getLast().id());
        service.change(entry.id(), 0, other);
        PastChange change = latest(service, entry.id().toString());
        assertThat(history.differences(change)).isNotEmpty();

        history.bringBack(change);
        assertThat(service.get(entry.id()).data()).isEqualTo(data);

        service.delete(entry.id());
        PastChange deletion = latest(service, entry.id().toString());
        assertThat(deletion.what()).isEqualTo(What.DELETED);
        history.bringBack(deletion);
        assertThat(service.get(entry.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(entry);
    }

    private PastChange latest(Restorer<?> restorer, String entry) {
        return history.changesOf(restorer.recorded().name(), entry).getFirst();
    }
}
