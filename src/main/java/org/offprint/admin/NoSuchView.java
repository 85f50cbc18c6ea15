package org.offprint.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import org.offprint.common.ui.ViewHeader;

/** Says that an address of the console leads nowhere, or no longer. */
@ParentLayout(AdminLayout.class)
@PermitAll
class NoSuchView extends Composite<Div> implements HasErrorParameter<NotFoundException> {

    private static final int NOT_FOUND = 404;

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        getContent().removeAll();
        getContent()
                .add(
                        new ViewHeader("Not here", "This address leads nowhere, or no longer."),
                        new Paragraph(new Anchor(".", "Start")));
        return NOT_FOUND;
    }
}
