package org.offprint.home;

import org.offprint.site.FinishedPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks for the home page as soon as the server runs, so that no visitor waits for what is slow the
 * first time, such as the engine for formulas.
 */
@Component
class FirstVisit {

    private static final Logger LOG = LoggerFactory.getLogger(FirstVisit.class);

    private final FinishedPages finished;
    private final HomePages pages;

    FirstVisit(FinishedPages finished, HomePages pages) {
        this.finished = finished;
        this.pages = pages;
    }

    @EventListener(WebServerInitializedEvent.class)
    void visit() {
        Thread.ofVirtual().name("first visit").start(this::renderHome);
    }

    private void renderHome() {
        try {
            finished.get(HomeController.PATH, HomeController.MADE_FROM, pages::render);
        } catch (RuntimeException e) {
            LOG.debug("The home page is left to the first visitor", e);
        }
    }
}
