package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.media.Picture;
import org.offprint.profile.Photo;
import org.offprint.profile.Profile;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileLink;
import org.offprint.profile.ProfileService;
import org.offprint.profile.VitaData;
import org.offprint.profile.VitaEntry;
import org.offprint.profile.VitaService;
import org.offprint.site.SiteSettings;
import org.offprint.site.SiteSettingsService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills in what the profile, the vita and the settings lack; what the owner has said already stays.
 */
@Service
@Transactional(readOnly = true)
class PersonImport {

    private final ProfileService profiles;
    private final VitaService vitas;
    private final SiteSettingsService settings;

    PersonImport(ProfileService profiles, VitaService vitas, SiteSettingsService settings) {
        this.profiles = profiles;
        this.vitas = vitas;
        this.settings = settings;
    }

    /**
     * What would be filled in, as the console calls it.
     *
     * @param starter whether the profile that is there goes
     */
    List<String> changes(FoundSite site, boolean starter) {
        ProfileData profile = starter ? ProfileData.EMPTY : profiles.get().data();
        List<String> changes = changes(site, profile);
        if (!site.person().vita().isEmpty() && vitas.get().data().entries().isEmpty()) {
            changes.add("vita");
        }
        if (changesFrame(site.frame(), settings.get())) {
            changes.add("title, language or menu of the site");
        }
        return changes;
    }

    /** What a site without anything would be filled in with. */
    static List<String> changes(FoundSite site, ProfileData profile) {
        FoundPerson person = site.person();
        List<String> changes = new ArrayList<>();
        say(changes, "position", person.jobTitle(), profile.jobTitle());
        say(changes, "affiliation", person.affiliation(), profile.affiliation());
        say(changes, "interests", person.interests(), profile.interests());
        say(changes, "photo", person.photo(), profile.photo());
        if (!person.links().isEmpty() && profile.links().isEmpty()) {
            changes.add("links");
        }
        return changes;
    }

    /** Profile, vita and settings as they stand. */
    AppliedPerson.State state() {
        return new AppliedPerson.State(profiles.get(), vitas.get(), settings.get());
    }

    /**
     * Stores what is lacking.
     *
     * @param photo the portrait, if it was taken in
     * @param destination where things of the old site are now
     */
    @Transactional
    void fillIn(FoundSite site, @Nullable Picture photo, UnaryOperator<String> destination) {
        Profile stored = profiles.get();
        ProfileData old = stored.data();
        FoundPerson person = site.person();
        boolean affiliation = old.affiliation() == null && person.affiliation() != null;
        ProfileData filled =
                new ProfileData(
                        old.name(),
                        old.nameForms(),
                        old.jobTitle() == null ? person.jobTitle() : old.jobTitle(),
                        affiliation ? person.affiliation() : old.affiliation(),
                        affiliation ? person.affiliationUrl() : old.affiliationUrl(),
                        old.interests() == null ? person.interests() : old.interests(),
                        old.topics(),
                        old.email(),
                        old.bio(),
                        old.photo() == null && photo != null ? new Photo(photo, null) : old.photo(),
                        old.links().isEmpty() ? links(person, destination) : old.links());
        if (!filled.equals(old)) {
            profiles.save(stored.version(), filled);
        }
        var vita = vitas.get();
        if (!person.vita().isEmpty() && vita.data().entries().isEmpty()) {
            vitas.save(vita.version(), new VitaData(person.vita()));
        }
        frame(site.frame());
    }

    /**
     * Leads the links of a biography to where things are now.
     *
     * @param bio the biography as it was stored a moment ago
     */
    @Transactional
    void relink(MarkdownText bio, UnaryOperator<String> destination) {
        Profile stored = profiles.get();
        ProfileData relinked = withBio(stored.data(), relinked(bio, destination));
        if (stored.data().bio().equals(bio) && !relinked.equals(stored.data())) {
            profiles.save(stored.version(), relinked);
        }
    }

    private static ProfileData withBio(ProfileData data, MarkdownText bio) {
        return new ProfileData(
                data.name(),
                data.nameForms(),
                data.jobTitle(),
                data.affiliation(),
                data.affiliationUrl(),
                data.interests(),
                data.topics(),
                data.email(),
                bio,
                data.photo(),
                data.links());
    }

    /**
     * Brings back what an import changed, unless it was changed since.
     *
     * @return how many of profile, vita and settings stay because they were changed since
     */
    @Transactional
    int undo(AppliedPerson applied) {
        AppliedPerson.State before = applied.before();
        AppliedPerson.State after = applied.after();
        AppliedPerson.State now = state();
        int stayed = 0;
        if (before.profile().version() != after.profile().version()) {
            if (now.profile().version() == after.profile().version()) {
                profiles.save(now.profile().version(), before.profile().data());
            } else {
                stayed++;
            }
        }
        if (before.vita().version() != after.vita().version()) {
            if (now.vita().version() == after.vita().version()) {
                vitas.save(now.vita().version(), before.vita().data());
            } else {
                stayed++;
            }
        }
        if (before.settings().version() != after.settings().version()) {
            if (now.settings().version() == after.settings().version()) {
                settings.save(before.settings().at(now.settings().version()));
            } else {
                stayed++;
            }
        }
        return stayed;
    }

    /** Every link of the profile, the vita and the menu. */
    Set<String> links() {
        Set<String> links = new HashSet<>();
        UnaryOperator<String> gather =
                link -> {
                    links.add(link);
                    return link;
                };
        ProfileData profile = profiles.get().data();
        MarkdownLinks.replace(profile.bio().source(), gather);
        profile.links().forEach(link -> links.add(link.url().value()));
        for (VitaEntry entry : vitas.get().data().entries()) {
            Stream.ofNullable(entry.url()).forEach(url -> links.add(url.value()));
            Stream.ofNullable(entry.note()).forEach(text -> MarkdownLinks.replace(text, gather));
        }
        settings.get().menu().forEach(entry -> links.add(entry.target().value()));
        return links;
    }

    private void frame(FoundFrame frame) {
        SiteSettings old = settings.get();
        if (changesFrame(frame, old)) {
            settings.save(
                    new SiteSettings(
                            old.version(),
                            old.title() == null ? frame.title() : old.title(),
                            frame.language() == null ? old.language() : frame.language(),
                            old.address(),
                            old.menu().isEmpty() ? frame.menu() : old.menu(),
                            old.look()));
        }
    }

    /** Settings that say anything already are the owner's. */
    private static boolean changesFrame(FoundFrame frame, SiteSettings old) {
        boolean says =
                frame.title() != null
                        || !frame.menu().isEmpty()
                        || frame.language() != null && !frame.language().equals(old.language());
        return (old.version() == 0 || old.saysNothing()) && says;
    }

    private static List<ProfileLink> links(FoundPerson person, UnaryOperator<String> destination) {
        return person.links().stream()
                .map(link ->
                        new ProfileLink(
                                link.kind(), link.label(), EntryKind.link(link.url(), destination)))
                .toList();
    }

    private static MarkdownText relinked(MarkdownText bio, UnaryOperator<String> destination) {
        String text = MarkdownLinks.replace(bio.source(), destination);
        return text.length() > MarkdownText.MAX_LENGTH ? bio : MarkdownText.of(text);
    }

    private static void say(
            List<String> changes, String what, @Nullable Object found, @Nullable Object there) {
        if (found != null && there == null) {
            changes.add(what);
        }
    }
}
