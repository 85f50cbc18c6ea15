package org.offprint.security;

import org.offprint.site.IndexingGuard;
import org.springframework.stereotype.Component;

/** Keeps search engines away until somebody owns the site. */
@Component
class NoAdministratorYet implements IndexingGuard {

    private final AdminAccounts accounts;

    NoAdministratorYet(AdminAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean forbidsIndexing() {
        return !accounts.exists();
    }
}
