package org.offprint.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.offprint.exchange.academicpages.AcademicPageReader;

/** Where a page comes from: a file, or a text that is pasted. */
class ImportSource extends Composite<Div> {

    private final BiConsumer<String, byte[]> taken;
    final Upload upload = new Upload((UploadHandler) this::receive);
    final TextArea pasted = new TextArea("Or paste its text");
    final Button read = new Button("Show what it holds");

    /**
     * @param taken is handed the name and the bytes of what was given
     */
    ImportSource(BiConsumer<String, byte[]> taken) {
        this.taken = taken;
        upload.setAcceptedFileExtensions(".md", ".markdown", ".txt");
        upload.setMaxFiles(1);
        Button choose = new Button("Choose a file…");
        upload.setUploadButton(choose);
        upload.addFileRejectedListener(rejected ->
                taken.accept(
                        rejected.getFileName(),
                        // What the browser refuses by its type is refused in our words.
                        new byte[] {0}));
        pasted.setWidthFull();
        pasted.setMinRows(8);
        pasted.setMaxRows(20);
        pasted.setMaxLength(AcademicPageReader.MOST_BYTES);
        pasted.addClassName("source-text");
        read.addClickListener(click ->
                taken.accept("The text", pasted.getValue().getBytes(StandardCharsets.UTF_8)));
        Paragraph hint =
                new Paragraph(
                        "On an academicpages site the file is _pages/about.md. Papers are read from lists under headings such as Selected Papers or Publications; the rest becomes your biography.");
        hint.addClassName("hint");
        getContent().addClassName("import-source");
        getContent().add(hint, upload, pasted, read);
    }

    /** Forgets what was given. */
    void clear() {
        upload.clearFileList();
        pasted.clear();
    }

    /** Reads no more of an upload than the reader would take, however long it says it is. */
    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes(AcademicPageReader.MOST_BYTES + 1);
        }
        String name = event.getFileName();
        UI ui = event.getUI();
        ui.access(() -> taken.accept(name, bytes));
    }
}
