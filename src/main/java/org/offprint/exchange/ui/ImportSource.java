package org.offprint.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.offprint.common.ui.PasteBox;
import org.offprint.exchange.paste.FileReader;

/** Where papers come from: a text that is pasted, or a file. */
class ImportSource extends Composite<Div> {

    private final BiConsumer<String, byte[]> takenFile;
    final PasteBox paste;
    final Upload upload = new Upload((UploadHandler) this::receive);

    /**
     * @param takenText is handed the text that was pasted
     * @param takenFile is handed the name and the bytes of a file
     */
    ImportSource(Consumer<String> takenText, BiConsumer<String, byte[]> takenFile) {
        this.takenFile = takenFile;
        paste = new PasteBox(6, takenText);
        upload.setAcceptedFileExtensions(".bib", ".ris", ".json", ".md", ".markdown", ".txt");
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button("Or choose a file…"));
        upload.addFileRejectedListener(rejected ->
                takenFile.accept(
                        rejected.getFileName(),
                        // What the browser refuses by its type is refused in our words.
                        new byte[] {0}));
        Paragraph hint =
                new Paragraph(
                        "One or many, in any mixture. Identifiers are looked up; everything else needs no network. Files: .bib, .ris, CSL .json, and the _pages/about.md of an academicpages site.");
        hint.addClassName("hint");
        getContent().addClassName("import-source");
        getContent().add(paste, hint, upload);
    }

    /** Forgets what was given. */
    void clear() {
        upload.clearFileList();
        paste.text.clear();
    }

    /** Reads no more of an upload than the readers would take, however long it says it is. */
    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes(FileReader.MOST_BYTES + 1);
        }
        String name = event.getFileName();
        UI ui = event.getUI();
        ui.access(() -> takenFile.accept(name, bytes));
    }
}
