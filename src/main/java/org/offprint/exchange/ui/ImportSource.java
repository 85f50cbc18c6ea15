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
import java.util.Optional;
import java.util.function.Consumer;
import org.offprint.common.ui.PasteBox;
import org.offprint.exchange.ReadProblem;
import org.offprint.exchange.paste.FileReader;
import org.offprint.exchange.paste.Recognised;

/** Where papers come from: a text that is pasted, or a file. */
class ImportSource extends Composite<Div> {

    private final FileReader files;
    private final Consumer<Recognised> taken;
    final PasteBox paste;
    final Upload upload = new Upload((UploadHandler) this::receive);

    /**
     * @param files reads files
     * @param takenText is handed the text that was pasted
     * @param taken is handed what was recognised of a file
     */
    ImportSource(FileReader files, Consumer<String> takenText, Consumer<Recognised> taken) {
        this.files = files;
        this.taken = taken;
        paste = new PasteBox(6, takenText);
        upload.setAcceptedFileExtensions(".bib", ".ris", ".json", ".md", ".markdown", ".txt");
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button("Or choose a file…"));
        upload.addFileRejectedListener(rejected ->
                taken.accept(
                        // What the browser refuses by its type is refused in our words.
                        files.read(rejected.getFileName(), new byte[] {0})));
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

    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream in = event.getInputStream()) {
            Recognised recognised = read(event.getFileName(), event.getFileSize(), in);
            ui.access(() -> taken.accept(recognised));
        }
    }

    /** Reads no more of an upload than the readers would take, however long it says it is. */
    Recognised read(String name, long size, InputStream in) throws IOException {
        Optional<ReadProblem> refusal = files.refusal(name, size);
        return refusal.isPresent()
                ? FileReader.refused(refusal.get())
                : files.read(name, in.readNBytes(files.mostBytes() + 1));
    }
}
