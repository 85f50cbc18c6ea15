package org.offprint.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.offprint.EntryFixtures.analysis;
import static org.offprint.EntryFixtures.course;
import static org.offprint.EntryFixtures.freePage;
import static org.offprint.EntryFixtures.keynote;
import static org.offprint.EntryFixtures.news;
import static org.offprint.EntryFixtures.prize;
import static org.offprint.EntryFixtures.talk;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.Slice;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.offprint.common.Slug;
import org.offprint.common.Visibility;
import org.offprint.news.NewsService;
import org.offprint.pages.PageService;
import org.offprint.talks.TalkService;
import org.offprint.teaching.CourseData;
import org.offprint.teaching.CourseService;
import org.springframework.beans.factory.annotation.Autowired;

@Slice
class StoredEntriesTest {

    @Autowired NewsService news;
    @Autowired TalkService talks;
    @Autowired CourseService courses;
    @Autowired PageService pages;

    @Test
    void readsBackEveryPartOfWhatWasStored() {
        assertReadsBack(news, prize());
        assertReadsBack(news, news("2026-01-01", "A text alone."));
        assertReadsBack(talks, keynote());
        assertReadsBack(talks, talk("Engines", "2026", Visibility.DRAFT));
        assertReadsBack(courses, analysis());
        assertReadsBack(courses, course("Analysis", null, Visibility.PUBLIC));
        assertReadsBack(pages, freePage("engine", "The engine", "It *computes*."));
    }

    @Test
    void storesAChangeWithAllItsPartsUnderANewVersion() {
        Entry<?> stored = talks.add(talk("Engines", "2026", Visibility.DRAFT));

        Entry<?> changed = talks.change(stored.id(), 0, keynote());

        assertThat(changed.version()).isEqualTo(1);
        assertThat(talks.get(stored.id())).isEqualTo(changed);
        assertThat(talks.get(stored.id()).data()).isEqualTo(keynote());
    }

    @Test
    void refusesAChangeOfAnOlderVersionAndKeepsTheNewer() {
        EntryId id = courses.add(analysis()).id();
        courses.change(id, 0, course("Mine", null, Visibility.PUBLIC));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> courses.change(id, 0, analysis()))
                .withMessage("“Mine” was changed in another window.");

        assertThat(courses.get(id).data().title()).isEqualTo("Mine");
    }

    @Test
    void restoresADeletedEntryWhereItWas() {
        addCourses("one", "two", "three");
        Entry<CourseData> second = courses.listAll().get(1);

        Entry<CourseData> deleted = courses.delete(second.id());
        assertThat(titles()).containsExactly("one", "three");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> courses.get(second.id()));

        courses.restore(deleted);
        assertThat(courses.listAll().get(1)).isEqualTo(second);
        assertThat(courses.restore(deleted)).isEqualTo(second);
    }

    @Test
    void arrangesEntriesAmongThemselvesAndLeavesTheOthersInPlace() {
        List<EntryId> ids = addCourses("a", "b", "c", "d");

        courses.arrange(List.of(ids.get(3), EntryId.random(), ids.get(0)));

        assertThat(titles()).containsExactly("d", "b", "c", "a");
    }

    @Test
    void listsNewsAndTalksNewestFirst() {
        news.add(news("2025-12-31", "old"));
        news.add(news("2026-01-02", "morning"));
        news.add(news("2026-01-02", "evening"));
        assertThat(news.listAll())
                .extracting(item -> item.data().name())
                .containsExactly("evening", "morning", "old");

        talks.add(talk("year", "2026", Visibility.PUBLIC));
        talks.add(talk("day", "2026-03-04", Visibility.PUBLIC));
        talks.add(talk("month", "2026-03", Visibility.PUBLIC));
        assertThat(talks.listAll())
                .extracting(item -> item.data().title())
                .containsExactly("day", "month", "year");
    }

    @Test
    void givesTheLatestNewsThatVisitorsMaySee() {
        news.add(news("2026-01-03", "draft", Visibility.DRAFT));
        news.add(news("2026-01-02", "second"));
        news.add(news("2026-01-01", "third"));

        assertThat(news.latest(1)).extracting(item -> item.data().name()).containsExactly("second");
        assertThat(news.latest(5)).hasSize(2);
    }

    @Test
    void knowsWhetherVisitorsFindAnything() {
        assertThat(pages.hasPublic()).isFalse();
        pages.add(freePage("engine", "The engine", "", Visibility.DRAFT));
        assertThat(pages.hasPublic()).isFalse();
        pages.add(freePage("loom", "The loom", ""));
        assertThat(pages.hasPublic()).isTrue();
    }

    @Test
    void letsNoTwoPagesLiveAtOneAddress() {
        pages.add(freePage("engine", "The engine", "", Visibility.DRAFT));
        Entry<?> loom = pages.add(freePage("loom", "The loom", ""));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> pages.add(freePage("engine", "Another engine", "")))
                .withMessage("“engine” is the address of another page, “The engine”.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pages.change(loom.id(), 0, freePage("engine", "The loom", "")));
        pages.change(loom.id(), 0, freePage("loom", "The Jacquard loom", ""));
    }

    @Test
    void findsAPageAtItsAddressOnlyIfItIsPublic() {
        pages.add(freePage("engine", "The engine", "", Visibility.DRAFT));
        Entry<?> loom = pages.add(freePage("loom", "The loom", ""));

        assertThat(pages.findPublic(Slug.of("engine"))).isEmpty();
        assertThat(pages.findPublic(Slug.of("loom"))).contains(pages.get(loom.id()));
    }

    private static <D extends EntryData> void assertReadsBack(EntryService<D> service, D data) {
        Entry<D> stored = service.add(data);

        assertThat(service.get(stored.id())).isEqualTo(stored);
        assertThat(service.listAll()).contains(stored);
        assertThat(stored.data()).isEqualTo(data);
        assertThat(stored.changedAt()).isEqualTo(Slice.NOW);
    }

    private List<EntryId> addCourses(String... titles) {
        return List.of(titles).stream()
                .map(title -> courses.addLast(course(title, null, Visibility.PUBLIC)).id())
                .toList();
    }

    private List<String> titles() {
        return courses.listAll().stream().map(course -> course.data().title()).toList();
    }
}
