package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.media.Picture;
import org.offprint.profile.Photo;
import org.offprint.profile.Profile;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileLink;
import org.offprint.profile.ProfileService;
import org.offprint.profile.VitaData;
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

    /**
     * Stores what is lacking.
     *
     * @param photo the portrait, if it was taken in
     * @param destination where things of the old site are now
     * @param bio the biography as it was stored a moment ago, or null where it is the owner's
     */
    @Transactional
    void apply(
            FoundSite site,
            @Nullable Picture photo,
            UnaryOperator<String> destination,
            @Nullable MarkdownText bio) {
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
                        bio == null || !bio.equals(old.bio())
                                ? old.bio()
                                : relinked(bio, destination),
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

    /** Settings that the owner saved once are the owner's. */
    private static boolean changesFrame(FoundFrame frame, SiteSettings old) {
        boolean says =
                frame.title() != null
                        || !frame.menu().isEmpty()
                        || frame.language() != null && !frame.language().equals(old.language());
        return old.version() == 0 && says;
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
