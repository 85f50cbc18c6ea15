package org.offprint.common.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.shared.HasValidationProperties;

/**
 * A field for a text in Markdown: tool bar, shortcuts and highlighting by EasyMDE. It has no
 * preview of its own, because that would run the HTML that is typed; show the text as {@code
 * MarkdownRenderer} renders it. The value follows typing after 150 ms and is complete when the
 * field loses the focus.
 */
@Tag("markdown-field")
@StyleSheet("context://" + MarkdownField.EASYMDE + ".css")
@StyleSheet("context://console/markdown-field.css")
@JavaScript("context://" + MarkdownField.EASYMDE + ".js")
@JavaScript("context://console/markdown-field.js")
public final class MarkdownField extends AbstractSinglePropertyField<MarkdownField, String>
        implements Focusable<MarkdownField>, HasLabel, HasSize, HasStyle, HasValidationProperties {

    /** Where the editor's files are served, without their ending; the version is the WebJar's. */
    static final String EASYMDE = "webjars/easymde/2.18.0/dist/easymde.min";

    /**
     * @param label the name of the field, as people see and hear it
     */
    public MarkdownField(String label) {
        super("value", "", false);
        setLabel(label);
    }

    /** Says below the field what it is for. */
    public void setHelperText(String text) {
        getElement().setProperty("helperText", text);
    }
}
