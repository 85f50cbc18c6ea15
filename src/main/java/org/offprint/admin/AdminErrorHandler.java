package org.offprint.admin;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.offprint.common.NotSavedException;
import org.offprint.common.ui.Notifications;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last to hear of a failure in the console: the log gets all of it under a reference, the
 * person one calm sentence with that reference.
 */
class AdminErrorHandler implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(AdminErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        switch (failure) {
            case NotFoundException gone -> Notifications.failed(sentence(gone));
            case ConflictException conflict -> Notifications.failed(sentence(conflict));
            case NotSavedException notSaved -> Notifications.failed(sentence(notSaved));
            default -> {
                String reference = Reference.next();
                LOG.error("The console failed, reference {}", reference, failure);
                Notifications.failed(
                        "That did not work, and nothing was saved by it. The log tells more under %s."
                                .formatted(reference));
            }
        }
    }

    private static String sentence(RuntimeException e) {
        String message = e.getMessage();
        return message == null ? "This is not there any more." : message;
    }
}
