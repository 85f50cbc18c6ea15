package org.offprint.home;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.EmailAddress;
import org.offprint.common.WebLink;
import org.offprint.entries.Entry;
import org.offprint.markdown.MarkdownRenderer;
import org.offprint.markdown.ObscuredEmail;
import org.offprint.markdown.PictureSizes;
import org.offprint.news.NewsData;
import org.offprint.news.NewsEntry;
import org.offprint.news.NewsService;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperEntry;
import org.offprint.papers.PaperMark;
import org.offprint.profile.OwnerName;
import org.offprint.profile.Photo;
import org.offprint.profile.Profile;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileService;
import org.offprint.profile.VitaService;
import org.offprint.site.ListedPage;
import org.offprint.site.ListedPages;
import org.offprint.site.PagePreview;
import org.offprint.site.SiteFrame;
import org.offprint.site.SiteFrames;
import org.offprint.site.StructuredData;
import org.offprint.site.Templates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Renders the home page, for visitors and for the console's preview. */
@Component
@Transactional(readOnly = true)
class HomePages implements PagePreview<ProfileData>, ListedPages {

    private static final int MOST_NEWS = 3;

    private final PictureSizes pictures;
    private final MarkdownRenderer markdown;
    private final ProfileService profiles;
    private final VitaService vita;
    private final NewsService news;
    private final PaperCatalog papers;
    private final SiteFrames frames;
    private final Templates templates;

    HomePages(
            ProfileService profiles,
            VitaService vita,
            NewsService news,
            PaperCatalog papers,
            SiteFrames frames,
            Templates templates,
            PictureSizes pictures) {
        this.pictures = pictures;
        this.markdown = MarkdownRenderer.withHeadingsFrom(3).withPictures(pictures);
        this.profiles = profiles;
        this.vita = vita;
        this.news = news;
        this.papers = papers;
        this.frames = frames;
        this.templates = templates;
    }

    String render() {
        Profile profile = profiles.get();
        return render(profile.data(), profile.changedAt());
    }

    @Override
    public String render(ProfileData unsaved) {
        return render(unsaved, profiles.get().changedAt());
    }

    /** The same in Markdown. */
    String markdown() {
        Profile profile = profiles.get();
        return HomeMarkdown.of(
                page(profile.data(), profile.changedAt(), papers.listSelected()),
                profile.data().bio(),
                latest());
    }

    @Override
    public List<ListedPage> listPages() {
        Instant changedAt = last(profiles.get().changedAt(), papers.listSelected());
        return List.of(new ListedPage("/", changedAt));
    }

    private String render(ProfileData profile, Instant changedAt) {
        HomePage page = page(profile, changedAt, papers.listSelected());
        Map<String, Object> params = new HashMap<>(Map.of("page", page));
        StructuredData data = new ProfileGraph(profile, vita.get().data(), page.frame()).data();
        if (data != null) {
            params.put("data", data);
        }
        return templates.render("home.jte", params);
    }

    private HomePage page(ProfileData profile, Instant changedAt, List<Paper> selected) {
        SiteFrame frame = frame(profile);
        OwnerName owner = profile.ownerName();
        String name = profile.name();
        EmailAddress email = profile.email();
        List<PaperEntry> entries =
                selected.stream().map(paper -> PaperEntry.of(paper, owner, frame.words())).toList();
        HomePage page =
                new HomePage(
                        frame,
                        name == null ? frame.title() : name,
                        profile.jobTitle(),
                        affiliation(profile),
                        profile.interests(),
                        portrait(profile, frame),
                        email == null ? null : ObscuredEmail.html(email.value()),
                        profile.links().stream()
                                .map(link -> new HomePage.Link(link.text(), link.url().value()))
                                .toList(),
                        profile.bio().isEmpty() ? null : markdown.render(profile.bio()),
                        latest().stream().map(item -> NewsEntry.of(item, frame, pictures)).toList(),
                        entries,
                        PaperMark.of(entries, frame.words()));
        return page.isEmpty() ? page : page.changedAt(last(changedAt, selected));
    }

    private SiteFrame frame(ProfileData profile) {
        SiteFrame frame =
                frames.forPage("/", null)
                        .describedAs(description(profile))
                        .withMarkdown("/index.md");
        return papers.listPublic().isEmpty()
                ? frame
                : frame.withFeed(PaperFeed.PATH, PaperFeed.title(frame));
    }

    private List<Entry<NewsData>> latest() {
        return news.latest(MOST_NEWS);
    }

    private static HomePage.@Nullable Affiliation affiliation(ProfileData profile) {
        String affiliation = profile.affiliation();
        WebLink url = profile.affiliationUrl();
        return affiliation == null
                ? null
                : new HomePage.Affiliation(affiliation, url == null ? null : url.value());
    }

    private static HomePage.@Nullable Portrait portrait(ProfileData profile, SiteFrame frame) {
        Photo photo = profile.photo();
        if (photo == null) {
            return null;
        }
        String alt = photo.alt();
        if (alt == null) {
            String name = profile.name();
            alt = name == null ? frame.word("home.portrait") : frame.word("home.portrait.of", name);
        }
        return new HomePage.Portrait(photo.picture(), alt);
    }

    /** What a search engine prints below the title: who, where, and on what. */
    private static @Nullable String description(ProfileData profile) {
        String place =
                Stream.of(profile.jobTitle(), profile.affiliation())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        String description =
                Stream.of(profile.name(), place.isEmpty() ? null : place, profile.interests())
                        .filter(Objects::nonNull)
                        .map(part -> part.replaceFirst("\\.$", ""))
                        .collect(Collectors.joining(". "));
        return description.isEmpty() ? null : description + ".";
    }

    private Instant last(Instant changedAt, List<Paper> papers) {
        return Stream.of(
                        Stream.of(changedAt),
                        papers.stream().map(Paper::changedAt),
                        latest().stream().map(Entry::changedAt))
                .flatMap(times -> times)
                .max(Instant::compareTo)
                .orElse(changedAt);
    }
}
