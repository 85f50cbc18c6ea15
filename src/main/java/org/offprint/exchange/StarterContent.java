package org.offprint.exchange;

import org.offprint.history.ChangeLog;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileService;
import org.offprint.settings.OffprintSettings;
import org.offprint.settings.OffprintSettings.Starter;
import org.offprint.site.Redirects;
import org.offprint.site.SiteRevision;
import org.offprint.site.StarterChoice;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a fresh database is filled with, before the first visitor is answered: a real page to be
 * changed into one's own, or nothing.
 */
@Service
public class StarterContent implements InitializingBean, StarterChoice {

    private final OffprintSettings settings;
    private final SiteRevision revision;
    private final ProfileService profile;
    private final PaperCatalog papers;
    private final Redirects redirects;
    private final ChangeLog log;
    private final TransactionTemplate transaction;

    StarterContent(
            OffprintSettings settings,
            SiteRevision revision,
            ProfileService profile,
            PaperCatalog papers,
            Redirects redirects,
            ChangeLog log,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.revision = revision;
        this.profile = profile;
        this.papers = papers;
        this.redirects = redirects;
        this.log = log;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            if (revision.hasStarter()) {
                return;
            }
            log.keepNothing();
            if (settings.starter() == Starter.SAMPLE) {
                fill();
            } else {
                profile.start(ProfileData.EMPTY);
            }
            revision.recordStarter();
        });
    }

    /** Empties a site that still shows the starter untouched; any other is left as it is. */
    @Override
    public void startEmpty() {
        transaction.executeWithoutResult(status -> {
            if (revision.isStarterUntouched()) {
                log.keepNothing();
                clear();
                revision.recordStarter();
            }
        });
    }

    /** Takes the starter away inside a transaction of the caller's. */
    void clear() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
        profile.start(ProfileData.EMPTY);
    }

    /**
     * Fills a site that has neither papers nor a profile any more, as if it had never been left.
     */
    public void comeBack() {
        transaction.executeWithoutResult(status -> {
            if (papers.listPapers().isEmpty() && profile.get().data().equals(ProfileData.EMPTY)) {
                fill();
                revision.recordStarter();
            }
        });
    }

    private void fill() {
        StarterFile sample = StarterFile.sample();
        profile.start(sample.profile().data());
        papers.addAll(sample.papers().stream().map(StarterFile.Work::data).toList());
        sample.redirects().forEach(redirects::addToHome);
    }
}
