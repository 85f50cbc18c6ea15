package org.offprint.archive.ui;

import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;
import org.offprint.security.AuditLog;

/** Puts into the audit log what the owner took out of the site or brought in. */
final class Audited {

    private final AuditLog audit;

    Audited(AuditLog audit) {
        this.audit = audit;
    }

    void record(String what, @Nullable VaadinRequest request) {
        audit.record(
                what,
                request == null || request.getUserPrincipal() == null
                        ? null
                        : request.getUserPrincipal().getName(),
                request == null ? null : request.getRemoteAddr());
    }
}
