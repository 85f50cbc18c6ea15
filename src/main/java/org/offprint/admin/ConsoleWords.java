package org.offprint.admin;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What the console says when the connection, the session or a view fails. */
@Component
class ConsoleWords implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages());
        event.getSource().addSessionInitListener(ConsoleWords::catchFailures);
        event.getSource().addUIInitListener(ConsoleWords::nameLostConnection);
    }

    private static SystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("You were logged out");
        messages.setSessionExpiredMessage(
                "You were away for a while. What you typed is kept in this browser: select this message to log in again, and it comes back.");
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption("The console has to start again");
        messages.setInternalErrorMessage(
                "Something failed. What you typed is kept in this browser: select this message to go on.");
        messages.setSyncErrorNotificationEnabled(true);
        messages.setSyncErrorCaption("The console has to start again");
        messages.setSyncErrorMessage(
                "This window lost touch with the site. What you typed is kept in this browser: select this message to go on.");
        return messages;
    }

    private static void catchFailures(SessionInitEvent event) {
        event.getSession().setErrorHandler(new AdminErrorHandler());
    }

    private static void nameLostConnection(UIInitEvent event) {
        var dialog = event.getUI().getReconnectDialogConfiguration();
        dialog.setDialogText("The connection is lost. Trying again.");
        dialog.setDialogTextGaveUp(
                "The site does not answer. What you typed is kept in this browser.");
    }
}
