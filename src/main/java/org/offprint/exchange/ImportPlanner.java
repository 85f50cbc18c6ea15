package org.offprint.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.EmailAddress;
import org.offprint.common.MarkdownText;
import org.offprint.common.Visibility;
import org.offprint.exchange.academicpages.AcademicPageReader;
import org.offprint.exchange.academicpages.ReadPage;
import org.offprint.exchange.academicpages.ReadPaper;
import org.offprint.exchange.academicpages.ReadProfile;
import org.offprint.exchange.academicpages.UnreadablePageException;
import org.offprint.markdown.ObscuredEmail;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;
import org.offprint.profile.ProfileData;

/** Compares what was read with what is there; it needs no database, so a dry run can use it too. */
public final class ImportPlanner {

    private final ProfileData profile;
    private final List<Paper> papers;
    private final List<String> redirects;
    private final boolean starter;
    private final Visibility visibility;

    private ImportPlanner(
            ProfileData profile,
            List<Paper> papers,
            List<String> redirects,
            boolean starter,
            Visibility visibility) {
        this.profile = profile;
        this.papers = papers;
        this.redirects = redirects;
        this.starter = starter;
        this.visibility = visibility;
    }

    /** Compares with a site that has nothing yet. */
    public static ImportPlanner forEmptySite() {
        return new ImportPlanner(ProfileData.EMPTY, List.of(), List.of(), false, Visibility.PUBLIC);
    }

    /** Compares with a site whose starter content is untouched and will be replaced. */
    static ImportPlanner forStarter(List<String> redirects, Visibility visibility) {
        return new ImportPlanner(ProfileData.EMPTY, List.of(), redirects, true, visibility);
    }

    /** Compares with what a site has. */
    static ImportPlanner forSite(
            ProfileData profile,
            List<Paper> papers,
            List<String> redirects,
            Visibility visibility) {
        return new ImportPlanner(profile, papers, redirects, false, visibility);
    }

    /** What reads pages for a plan. */
    public static AcademicPageReader reader() {
        return new AcademicPageReader(ObscuredEmail::read);
    }

    /** What importing the page would do. */
    public ImportPlan plan(ReadPage page) {
        List<String> changes = new ArrayList<>();
        List<String> left = new ArrayList<>();
        ProfileData merged = mergedProfile(page, changes, left);
        return new ImportPlan(
                page,
                merged,
                List.copyOf(changes),
                List.copyOf(left),
                plannedPapers(page.papers()),
                page.redirects().stream().filter(path -> !redirects.contains(path)).toList(),
                starter);
    }

    private List<PlannedPaper> plannedPapers(List<ReadPaper> reads) {
        PaperMatcher<Paper> stored = new PaperMatcher<>();
        papers.forEach(paper -> stored.add(paper, paper.data()));
        PaperMatcher<PaperData> earlier = new PaperMatcher<>();
        List<PlannedPaper> planned = new ArrayList<>();
        for (ReadPaper read : reads) {
            PaperData data = PaperReading.paper(read, visibility);
            Optional<Paper> known = stored.find(data);
            if (known.isPresent()) {
                planned.add(again(read, data, known.get()));
            } else if (earlier.find(data).isPresent()) {
                planned.add(
                        new PlannedPaper(PlannedPaper.Action.SAME, read, data, null, List.of()));
            } else {
                earlier.add(data, data);
                var action =
                        data.attention() == null
                                ? PlannedPaper.Action.ADD
                                : PlannedPaper.Action.ATTENTION;
                planned.add(new PlannedPaper(action, read, data, null, List.of()));
            }
        }
        return List.copyOf(planned);
    }

    private PlannedPaper again(ReadPaper read, PaperData now, Paper known) {
        PaperData stored = known.data();
        if (Objects.equals(stored.source(), now.source())) {
            return new PlannedPaper(PlannedPaper.Action.SAME, read, stored, known, List.of());
        }
        var merge = new PaperMerge(stored, now, readBefore(stored.source()));
        PaperData merged = merge.merged();
        var action = merged.equals(stored) ? PlannedPaper.Action.SAME : PlannedPaper.Action.CHANGE;
        return new PlannedPaper(action, read, merged, known, merge.changedFields());
    }

    private @Nullable PaperData readBefore(@Nullable String source) {
        if (source == null) {
            return null;
        }
        try {
            byte[] page = ("# Publications\n\n" + source + "\n").getBytes(StandardCharsets.UTF_8);
            List<ReadPaper> reads = reader().read(page, "an earlier import").papers();
            return reads.size() == 1 ? PaperReading.paper(reads.getFirst(), visibility) : null;
        } catch (UnreadablePageException e) {
            return null;
        }
    }

    private ProfileData mergedProfile(ReadPage page, List<String> changes, List<String> left) {
        ReadProfile read = page.profile();
        @Nullable MarkdownText bio = profile.bio().isEmpty() ? null : profile.bio();
        @Nullable MarkdownText readBio = read.bio().isBlank() ? null : MarkdownText.of(read.bio());
        @Nullable EmailAddress readEmail =
                read.email() == null ? null : EmailAddress.parse(read.email()).orElse(null);
        @Nullable String name = filled("name", profile.name(), name(page), changes, left);
        @Nullable EmailAddress email = filled("e-mail", profile.email(), readEmail, changes, left);
        @Nullable MarkdownText newBio = filled("biography", bio, readBio, changes, left);
        return new ProfileData(
                name,
                profile.nameForms(),
                profile.jobTitle(),
                profile.affiliation(),
                profile.affiliationUrl(),
                profile.interests(),
                profile.topics(),
                email,
                newBio == null ? MarkdownText.EMPTY : newBio,
                profile.photo(),
                profile.links());
    }

    /** A guess is better than a page without a name, but never than a name that is there. */
    private @Nullable String name(ReadPage page) {
        String name = page.profile().name();
        return name != null || profile.name() != null
                ? name
                : OwnerGuess.name(page.papers(), page.profile().email()).orElse(null);
    }

    private static <T> @Nullable T filled(
            String part,
            @Nullable T kept,
            @Nullable T read,
            List<String> changes,
            List<String> left) {
        if (read == null || read.equals(kept)) {
            return kept;
        }
        if (kept != null) {
            left.add(part);
            return kept;
        }
        changes.add(part);
        return read;
    }
}
