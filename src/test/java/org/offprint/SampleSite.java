package org.offprint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.offprint.common.EmailAddress;
import org.offprint.common.MarkdownText;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.media.FileIntake;
import org.offprint.media.FileLibrary;
import org.offprint.media.LibraryFile;
import org.offprint.media.Pdfs;
import org.offprint.media.Pictures;
import org.offprint.news.NewsData;
import org.offprint.news.NewsService;
import org.offprint.pages.PageService;
import org.offprint.papers.Author;
import org.offprint.papers.Doi;
import org.offprint.papers.Isbn;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;
import org.offprint.profile.Period;
import org.offprint.profile.Photo;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileLink;
import org.offprint.profile.ProfileLinkKind;
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
import org.offprint.talks.TalkData;
import org.offprint.talks.TalkKind;
import org.offprint.talks.TalkService;
import org.offprint.teaching.CourseData;
import org.offprint.teaching.CourseService;
import org.springframework.beans.factory.BeanFactory;

/**
 * A site with all that the public can see, always the same: every kind of entry, plain ones and odd
 * ones, drafts, and texts that try to break out of the page.
 */
public final class SampleSite {

    /** A word that stands in all drafts and nowhere else. */
    public static final String UNSEEN = "unseenword";

    /** The name of the element, attribute or call that hostile texts try to bring to life. */
    public static final String MARKER = "marker";

    /** A text that tries to break out of wherever it is printed. */
    public static final String HOSTILE =
            "\"><script>marker()</script><img src=/media/plot.png onerror=marker()> ' onload='marker() ${7*7}marker"
                    + " {{7*7}} ]]> <!-- </title></textarea> &lt;marker&gt; \u202Edrawkcab\u202C `";

    private static final String BIO =
            """
            I study *wide* networks, where \\(f(w) \\approx f(w_0) + \\nabla f(w_0)^T (w - w_0)\\), at the
            [lab](https://lab.example.org/); see [a page](/engine), [all papers](/papers) and $L^2$.

            $$\\int_0^1 x^2\\,dx = \\tfrac{1}{3}$$

            ## What I read

            | Year | Book |
            |---|---|
            | 2024 | *One*[^1] |

            ![A plot of the loss](/media/plot.png)

            [^1]: Twice.

            """;

    private final BeanFactory beans;

    /** A site whose services are these beans. */
    public SampleSite(BeanFactory beans) {
        this.beans = beans;
    }

    /** Fills the empty site, with these papers beside its own. */
    public void fill(List<PaperData> morePapers) {
        try {
            upload("plot.png", png(900, 600), "A plot of the loss");
            upload("slides.pdf", pdf(), null);
            fillProfile();
            fillVita();
            fillSections();
            fillFrame();
            PaperCatalog papers = beans.getBean(PaperCatalog.class);
            papers.addAll(Stream.concat(ownPapers().stream(), morePapers.stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the language of the site. */
    public void speak(String language) {
        SiteSettingsService settings = beans.getBean(SiteSettingsService.class);
        SiteSettings now = settings.get();
        settings.save(
                new SiteSettings(
                        now.version(),
                        now.title(),
                        language,
                        now.address(),
                        now.menu(),
                        now.look()));
    }

    private void upload(String name, byte[] bytes, String alt) throws IOException {
        FileLibrary files = beans.getBean(FileLibrary.class);
        LibraryFile file =
                files.add(
                        beans.getBean(FileIntake.class).take(new ByteArrayInputStream(bytes), name),
                        name);
        if (alt != null) {
            files.describe(file.id(), file.version(), alt);
        }
    }

    private void fillProfile() throws IOException {
        ProfileService profiles = beans.getBean(ProfileService.class);
        ProfileData profile =
                new ProfileData(
                        "Ada Lovelace",
                        List.of("A Lovelace", "Ada King"),
                        "Professor of Engines",
                        "University of Turin",
                        WebLink.of("https://www.unito.example.org/"),
                        "Engines, $L^2$ and " + HOSTILE,
                        List.of("Analytical engines", HOSTILE.substring(0, 60)),
                        EmailAddress.of("ada@example.org"),
                        MarkdownText.of(BIO + HOSTILE),
                        new Photo(
                                beans.getBean(Pictures.class)
                                        .store(new ByteArrayInputStream(png(600, 800))),
                                "Ada, \"seated\""),
                        Arrays.stream(ProfileLinkKind.values())
                                .map(SampleSite::profileLink)
                                .toList());
        profiles.save(profiles.get().version(), profile);
    }

    private static ProfileLink profileLink(ProfileLinkKind kind) {
        return switch (kind) {
            case ORCID ->
                    new ProfileLink(
                            kind, null, WebLink.of("https://orcid.org/0000-0002-1825-0097"));
            case CV -> new ProfileLink(kind, null, WebLink.of("/cv.pdf"));
            case OTHER -> new ProfileLink(kind, HOSTILE.substring(0, 90), WebLink.of("/old.html"));
            default ->
                    new ProfileLink(
                            kind,
                            null,
                            WebLink.of(
                                    "https://%s.example.org/ada?a=1&b=2"
                                            .formatted(kind.ordinal())));
        };
    }

    private void fillVita() {
        List<VitaEntry> entries = new ArrayList<>();
        for (VitaKind kind : VitaKind.values()) {
            entries.add(
                    new VitaEntry(
                            kind,
                            "Something " + kind,
                            "University of Turin",
                            WebLink.of("https://www.unito.example.org/"),
                            Period.since(PartialDate.of(2020, 9)),
                            "With $x^2$ and *care*",
                            true));
            entries.add(
                    new VitaEntry(
                            kind,
                            HOSTILE,
                            HOSTILE,
                            null,
                            Period.between(PartialDate.of(2010), PartialDate.of(2012)),
                            HOSTILE,
                            true));
            entries.add(new VitaEntry(kind, UNSEEN, null, null, Period.UNKNOWN, UNSEEN, false));
        }
        VitaService vita = beans.getBean(VitaService.class);
        vita.save(vita.get().version(), new VitaData(entries));
    }

    private void fillSections() {
        EntryFixtures.only(
                beans.getBean(NewsService.class),
                List.of(
                        EntryFixtures.prize(),
                        EntryFixtures.news("2026-10-01", HOSTILE),
                        new NewsData(
                                LocalDate.of(2025, 12, 31),
                                HOSTILE,
                                MarkdownText.of(
                                        "### Deep\n\n$$\\sum_{i=1}^n i$$\n\n![A plot](/media/plot.png)"),
                                WebLink.of("/engine"),
                                Visibility.PUBLIC),
                        EntryFixtures.news("2026-11-30", UNSEEN, Visibility.DRAFT)));
        EntryFixtures.only(
                beans.getBean(TalkService.class),
                Stream.concat(
                                Stream.of(
                                        EntryFixtures.keynote(),
                                        hostileTalk(),
                                        EntryFixtures.talk(UNSEEN, "2026-05", Visibility.DRAFT)),
                                Arrays.stream(TalkKind.values()).map(SampleSite::talk))
                        .toList());
        EntryFixtures.only(
                beans.getBean(CourseService.class),
                List.of(
                        EntryFixtures.analysis(),
                        new CourseData(
                                "Engines $E_8$",
                                null,
                                HOSTILE,
                                HOSTILE,
                                HOSTILE,
                                HOSTILE,
                                MarkdownText.of(HOSTILE),
                                null,
                                Visibility.PUBLIC),
                        EntryFixtures.course(UNSEEN, null, Visibility.DRAFT)));
        EntryFixtures.only(
                beans.getBean(PageService.class),
                List.of(
                        EntryFixtures.freePage("engine", "The engine", BIO),
                        EntryFixtures.freePage("hostile", HOSTILE, HOSTILE),
                        EntryFixtures.freePage(UNSEEN, UNSEEN, UNSEEN, Visibility.DRAFT)));
    }

    private static TalkData talk(TalkKind kind) {
        return new TalkData(
                "On $\\alpha$-stable engines, " + kind,
                kind,
                "Seminar",
                null,
                PartialDate.of(2020 + kind.ordinal()),
                null,
                MarkdownText.EMPTY,
                List.of(),
                Visibility.PUBLIC);
    }

    private static TalkData hostileTalk() {
        return new TalkData(
                HOSTILE,
                TalkKind.TALK,
                HOSTILE,
                HOSTILE,
                PartialDate.of(2025, 2),
                null,
                MarkdownText.of(HOSTILE),
                List.of(),
                Visibility.PUBLIC);
    }

    private void fillFrame() {
        SiteSettingsService settings = beans.getBean(SiteSettingsService.class);
        settings.save(
                new SiteSettings(
                        settings.get().version(),
                        "Ada " + HOSTILE,
                        "en",
                        null,
                        List.of(
                                new MenuEntry(null, WebLink.of("/papers"), true),
                                new MenuEntry(
                                        HOSTILE.substring(0, 90),
                                        WebLink.of("https://lab.example.org/?a=1&b=2"))),
                        new Look(Accent.of("#7a1f2b"), Typeface.SLAB)));
        Redirects redirects = beans.getBean(Redirects.class);
        redirects.save(new Redirect("/old.html", WebLink.of("/cv")), null);
        redirects.save(new Redirect("/files/slides.pdf", WebLink.of("/media/slides.pdf")), null);
    }

    private List<PaperData> ownPapers() throws IOException {
        List<PaperData> papers = new ArrayList<>();
        papers.add(
                PaperFixtures.catapults()
                        .edit()
                        .pdf(beans.getBean(Pdfs.class).store(new ByteArrayInputStream(pdf())))
                        .thumbnail(
                                beans.getBean(Pictures.class)
                                        .store(new ByteArrayInputStream(png(400, 300))))
                        .done());
        papers.add(withManyAuthors());
        papers.add(
                PaperData.titled("Sorting in $\\mathcal{O}(n \\log n)$ and \\(\\ell_1\\) & more")
                        .edit()
                        .abstractText("We *bound* $$\\sum_{i=1}^n \\frac{1}{i}$$ by $\\log n$.")
                        .authors(List.of(new Author("Ada", "Lovelace")))
                        .date(PartialDate.of(2023, 12))
                        .done());
        papers.add(titledIn("ar", "حول ديناميكيات الشبكات العصبية"));
        papers.add(titledIn("zh", "关于神经网络的线性化"));
        papers.add(PaperData.titled("Nothing but a title"));
        papers.add(hostilePaper());
        for (PaperType type : PaperType.values()) {
            papers.add(ofType(type));
        }
        for (PaperStatus status : PaperStatus.values()) {
            papers.add(
                    PaperData.titled("A work " + status.label().toLowerCase())
                            .edit()
                            .status(status)
                            .authors(List.of(new Author("Ada", "Lovelace")))
                            .date(PartialDate.of(2022))
                            .done());
        }
        papers.add(
                PaperFixtures.draft(UNSEEN)
                        .edit()
                        .slug(Slug.of("draft-" + UNSEEN))
                        .authors(List.of(new Author("Ada", UNSEEN)))
                        .tags(List.of(UNSEEN))
                        .abstractText(UNSEEN)
                        .venue(UNSEEN, UNSEEN)
                        .done());
        return papers;
    }

    private static PaperData withManyAuthors() {
        return PaperData.titled("What eighty people found")
                .edit()
                .authors(
                        IntStream.rangeClosed(1, 80)
                                .mapToObj(i ->
                                        i == 70
                                                ? new Author("Ada", "Lovelace")
                                                : new Author("Given " + i, "Family" + i))
                                .toList())
                .date(new PartialDate(2024, 2, 29))
                .selected(true)
                .done();
    }

    private static PaperData titledIn(String language, String title) {
        return PaperData.titled(title)
                .edit()
                .language(language)
                .abstractText(title)
                .authors(List.of(new Author("Ada", "Lovelace"), new Author(null, "李")))
                .date(PartialDate.of(2021))
                .done();
    }

    private static PaperData hostilePaper() {
        return PaperData.titled(HOSTILE)
                .edit()
                .authors(
                        List.of(
                                new Author(HOSTILE, HOSTILE.substring(0, 100)),
                                new Author(null, "O’Neill <b>&amp;</b>")))
                .publication(
                        new Publication(
                                HOSTILE,
                                HOSTILE.substring(0, 80),
                                "<b>1</b>",
                                "\"2\"",
                                "<i>1</i>-'9'",
                                "${7*7}marker",
                                HOSTILE,
                                HOSTILE,
                                HOSTILE,
                                List.of(new Author(HOSTILE.substring(0, 90), "Editor")),
                                null,
                                null))
                .date(PartialDate.of(2020, 1))
                .note(HOSTILE)
                .award(HOSTILE)
                .abstractText(HOSTILE)
                .tags(List.of(HOSTILE.substring(0, 60), "a&b=c", "100 %", "a/b", "ß_µ"))
                .selected(true)
                .done();
    }

    /** The title is the name of the type, so that tests find it. */
    static PaperData ofType(PaperType type) {
        return PaperData.titled("A work of type " + type.id())
                .edit()
                .type(type)
                .authors(List.of(new Author("Ada", "Lovelace"), new Author("Charles", "Babbage")))
                .publication(
                        new Publication(
                                "Venue of " + type.id(),
                                null,
                                "7",
                                "2",
                                "10-19",
                                null,
                                "Press",
                                null,
                                type == PaperType.THESIS ? "University of Turin" : null,
                                List.of(new Author("Mary", "Somerville")),
                                null,
                                type == PaperType.BOOK ? Isbn.of("978-0-387-31073-2") : null))
                .date(new PartialDate(2025, 3, 9))
                .doi(Doi.of("10.5555/type." + type.id()))
                .tags(List.of("types"))
                .done();
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
