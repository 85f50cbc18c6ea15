package org.offprint.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/**
 * A public page in a frame beside the form that changes it. The page keeps its scroll place when it
 * is renewed, and its links open in a new tab.
 */
@Tag("page-preview")
@JavaScript("context://console/page-preview.js")
public final class PagePreviewPane extends Component implements HasStyle {

    private int revision = 1;

    /**
     * @param label what the frame is called for a screen reader
     * @param address the path that serves the page
     */
    public PagePreviewPane(String label, String address) {
        getElement().setProperty("label", label);
        getElement().setProperty("address", address);
        getElement().setProperty("revision", revision);
    }

    /** Has the browser fetch the page anew. */
    public void renew() {
        getElement().setProperty("revision", ++revision);
    }
}
