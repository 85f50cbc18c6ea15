package org.offprint.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.EmailAddress;
import org.offprint.common.MarkdownText;
import org.offprint.common.Visibility;
import org.offprint.exchange.Batch.FoundOwner;
import org.offprint.papers.Paper;
import org.offprint.profile.ProfileData;

/** Compares what was read with what is there; it needs no database, so a dry run can use it too. */
public final class ImportPlanner {

    private final ProfileData profile;
    private final List<Paper> papers;
    private final Offers offered;
    private final List<String> redirects;
    private final boolean starter;
    private final Visibility visibility;

    private ImportPlanner(
            ProfileData profile,
            List<Paper> papers,
            Offers offered,
            List<String> redirects,
            boolean starter,
            Visibility visibility) {
        this.profile = profile;
        this.papers = papers;
        this.offered = offered;
        this.redirects = redirects;
        this.starter = starter;
        this.visibility = visibility;
    }

    /** Compares with a site that has nothing yet. */
    public static ImportPlanner forEmptySite() {
        return new ImportPlanner(
                ProfileData.EMPTY, List.of(), Offers.none(), List.of(), false, Visibility.PUBLIC);
    }

    /** Compares with a site whose starter content is untouched and will be replaced. */
    static ImportPlanner forStarter(List<String> redirects, Visibility visibility) {
        return new ImportPlanner(
                ProfileData.EMPTY, List.of(), Offers.none(), redirects, true, visibility);
    }

    /** Compares with what a site has. */
    static ImportPlanner forSite(
            ProfileData profile,
            List<Paper> papers,
            Offers offered,
            List<String> redirects,
            Visibility visibility) {
        return new ImportPlanner(profile, papers, offered, redirects, false, visibility);
    }

    /** What importing the batch would do. */
    public ImportPlan plan(Batch batch) {
        List<String> changes = new ArrayList<>();
        List<String> left = new ArrayList<>();
        ProfileData merged = mergedProfile(batch, changes, left);
        return new ImportPlan(
                0,
                batch,
                visibility,
                merged,
                changes,
                left,
                new PaperPlanner(papers, offered, visibility).plan(batch),
                batch.redirects().stream().filter(path -> !redirects.contains(path)).toList(),
                starter);
    }

    private ProfileData mergedProfile(Batch batch, List<String> changes, List<String> left) {
        FoundOwner read = batch.owner();
        @Nullable MarkdownText bio = profile.bio().isEmpty() ? null : profile.bio();
        @Nullable MarkdownText readBio = read.bio() == null ? null : MarkdownText.of(read.bio());
        @Nullable EmailAddress readEmail =
                Optional.ofNullable(read.email()).flatMap(EmailAddress::parse).orElse(null);
        @Nullable String name = filled("name", profile.name(), name(batch), changes, left);
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
    private @Nullable String name(Batch batch) {
        String name = batch.owner().name();
        return name != null || profile.name() != null
                ? name
                : OwnerGuess.name(batch.papers(), batch.owner().email()).orElse(null);
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
