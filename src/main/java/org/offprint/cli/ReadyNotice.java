package org.offprint.cli;

import org.offprint.site.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the log where the site is, once it answers. */
@Component
@ConditionalOnWebApplication
class ReadyNotice {

    private static final Logger log = LoggerFactory.getLogger("offprint");

    private final PublicAddress address;

    ReadyNotice(PublicAddress address) {
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhere() {
        log.info(
                "The site is at {}/ and its console at {}/admin/",
                address.origin(),
                address.origin());
    }
}
