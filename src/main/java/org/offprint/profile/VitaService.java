package org.offprint.profile;

import java.time.Clock;
import org.offprint.common.ConflictException;
import org.offprint.site.SiteRevision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the one vita of the site. */
@Service
@Transactional(readOnly = true)
public class VitaService {

    private final VitaEntries entries;
    private final SiteRevision revision;
    private final Clock clock;

    VitaService(VitaEntries entries, SiteRevision revision, Clock clock) {
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
        Vita changed = new Vita(version + 1, clock.instant(), data);
        if (!entries.replace(version, changed)) {
            throw new ConflictException("The vita was changed in another window.");
        }
        revision.contentChanged("profile");
        return changed;
    }
}
