package org.offprint.profile;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.offprint.common.ConflictException;
import org.offprint.history.ChangeLog;
import org.offprint.history.Recorded;
import org.offprint.history.Restorer;
import org.offprint.site.SiteRevision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** Keeps the one vita of the site. */
@Service
@Transactional(readOnly = true)
public class VitaService implements Restorer<Vita> {

    private static final Recorded<Vita> RECORDED =
            new Recorded<>("cv", new TypeReference<>() {}, vita -> "cv", vita -> "CV");

    private final VitaEntries entries;
    private final SiteRevision revision;
    private final ChangeLog log;
    private final Clock clock;

    VitaService(VitaEntries entries, SiteRevision revision, ChangeLog log, Clock clock) {
        this.log = log;
        this.entries = entries;
        this.revision = revision;
        this.clock = clock;
    }

    /** The vita as it stands; an empty one where nothing was ever stored. */
    public Vita get() {
        return entries.find().orElseGet(() -> new Vita(0, clock.instant(), VitaData.EMPTY));
    }

    /**
     * Stores a vita that was read at {@code version} and changed.
     *
     * @throws ConflictException if it was changed by somebody else meanwhile
     */
    @Transactional
    public Vita save(long version, VitaData data) {
        Vita before = get();
        Vita changed = new Vita(version + 1, clock.instant(), data);
        if (!entries.replace(version, changed)) {
            throw new ConflictException("The vita was changed in another window.");
        }
        log.changed(RECORDED, before, changed);
        revision.contentChanged("profile");
        return changed;
    }

    @Override
    public Recorded<Vita> recorded() {
        return RECORDED;
    }

    @Override
    public Optional<Vita> current(String entry) {
        return Optional.of(get());
    }

    @Override
    @Transactional
    public void bringBack(List<Vita> states) {
        states.forEach(state -> save(get().version(), state.data()));
    }

    /** There is always one vita. */
    @Override
    public void remove(Collection<String> entries) {}

    @Override
    public String editAddress(String entry) {
        return "cv";
    }
}
