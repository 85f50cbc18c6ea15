package org.offprint.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import org.offprint.common.NotFoundException;
import org.offprint.common.ui.ViewHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in for a view that could not be opened; the log tells why, under the same reference. */
@ParentLayout(AdminLayout.class)
@PermitAll
class FailedView extends Composite<Div> implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailedView.class);
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 500;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        getContent().removeAll();
        if (parameter.getException() instanceof NotFoundException gone) {
            say("Not here", String.valueOf(gone.getMessage()));
            return NOT_FOUND;
        }
        String reference = Reference.next();
        LOG.error(
                "A view of the console failed, reference {}", reference, parameter.getException());
        say(
                "This did not open",
                "Something failed. Nothing was changed by it. The log tells more under %s."
                        .formatted(reference));
        return FAILED;
    }

    private void say(String title, String sentence) {
        getContent().add(new ViewHeader(title, sentence), new Paragraph(new Anchor(".", "Start")));
    }
}
