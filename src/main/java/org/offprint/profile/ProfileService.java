package org.offprint.profile;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.offprint.common.ConflictException;
import org.offprint.history.ChangeLog;
import org.offprint.history.Recorded;
import org.offprint.history.Restorer;
import org.offprint.site.IndexingGuard;
import org.offprint.site.PageImage;
import org.offprint.site.SiteOwner;
import org.offprint.site.SiteRevision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/**
 * Keeps the one profile of the site. Until it has been changed for the first time no search engine
 * may list the site, so that nobody's installation publishes the sample person.
 */
@Service
@Transactional(readOnly = true)
public class ProfileService implements IndexingGuard, SiteOwner, Restorer<Profile> {

    private static final Recorded<Profile> RECORDED =
            new Recorded<>(
                    "profile",
                    new TypeReference<>() {},
                    profile -> "profile",
                    ProfileService::label);

    private final Profiles profiles;
    private final SiteRevision revision;
    private final ChangeLog log;
    private final Clock clock;

    ProfileService(Profiles profiles, SiteRevision revision, ChangeLog log, Clock clock) {
        this.log = log;
        this.profiles = profiles;
        this.revision = revision;
        this.clock = clock;
    }

    /** The profile as it stands; an empty one where nothing was ever stored. */
    public Profile get() {
        return profiles.find().orElseGet(() -> new Profile(0, clock.instant(), ProfileData.EMPTY));
    }

    /**
     * Stores a profile that was read at {@code version} and changed.
     *
     * @throws ConflictException if it was changed by somebody else meanwhile
     */
    @Transactional
    public Profile save(long version, ProfileData data) {
        Profile before = get();
        Profile changed = new Profile(version + 1, clock.instant(), data);
        if (!profiles.replace(version, changed)) {
            throw new ConflictException("The profile was changed in another window.");
        }
        log.changed(RECORDED, before, changed);
        revision.contentChanged("profile");
        return changed;
    }

    /** Fills a fresh database; the profile counts as untouched afterwards. */
    @Transactional
    public void start(ProfileData data) {
        Profile before = get();
        Profile started = new Profile(0, clock.instant(), data);
        profiles.start(started);
        log.changed(RECORDED, before, started);
        revision.contentChanged("profile");
    }

    @Override
    public Recorded<Profile> recorded() {
        return RECORDED;
    }

    @Override
    public Optional<Profile> current(String entry) {
        return Optional.of(get());
    }

    @Override
    @Transactional
    public void bringBack(List<Profile> states) {
        for (Profile state : states) {
            if (state.isUntouched()) {
                start(state.data());
            } else {
                save(get().version(), state.data());
            }
        }
    }

    /** There is always one profile. */
    @Override
    public void remove(Collection<String> entries) {}

    @Override
    public String editAddress(String entry) {
        return "profile";
    }

    private static String label(Profile profile) {
        String name = profile.data().name();
        return name == null ? "Profile" : name;
    }

    @Override
    public boolean forbidsIndexing() {
        return get().isUntouched();
    }

    @Override
    public Optional<String> ownerName() {
        return Optional.ofNullable(get().data().name());
    }

    @Override
    public Optional<PageImage> portrait() {
        ProfileData data = get().data();
        return Optional.ofNullable(data.photo())
                .map(photo ->
                        new PageImage(
                                photo.picture().path(),
                                photo.picture().width(),
                                photo.picture().height(),
                                photo.alt() == null ? data.name() : photo.alt()));
    }
}
