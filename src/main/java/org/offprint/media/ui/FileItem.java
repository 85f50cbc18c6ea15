package org.offprint.media.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.offprint.common.ui.CopiedText;
import org.offprint.media.FileAddress;
import org.offprint.media.LibraryFile;
import org.offprint.media.Picture;

/** One file: how it looks, what it is, where it is, and how it gets into a text. */
final class FileItem extends Composite<ListItem> {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private LibraryFile file;
    final Anchor address;
    final TextField alt = new TextField("What it shows");
    final Code markdown = new Code();
    final Button copyAddress = new Button("Copy address");
    final Button copyMarkdown = new Button("Copy for a text");
    final Button delete = new Button("Delete");

    /**
     * @param origin where the public finds the site, such as https://jane.example
     * @param describe stores an alternative text and returns the file as it is then
     */
    FileItem(
            LibraryFile file,
            String origin,
            BiFunction<LibraryFile, String, LibraryFile> describe,
            Consumer<LibraryFile> whenDeleted) {
        this.file = file;
        FileAddress name = file.address();
        address = new Anchor(name.path(), name.toString());
        address.addClassName("address");
        address.setTarget("offprint-file");
        address.getElement().setAttribute("router-ignore", true);
        copyAddress.addClickListener(click ->
                CopiedText.copy(copyAddress, origin + name.path(), "The address is copied."));
        copyMarkdown.addClickListener(click ->
                CopiedText.copy(
                        copyMarkdown, this.file.markdown(), "Copied; paste it into a text."));
        delete.addClickListener(click -> whenDeleted.accept(this.file));
        copyAddress.setAriaLabel("Copy address of %s".formatted(name));
        copyMarkdown.setAriaLabel("Copy for a text: %s".formatted(name));
        delete.setAriaLabel("Delete %s".formatted(name));
        alt.setVisible(file.content().picture() != null);
        alt.setPlaceholder("In words, for those who do not see it");
        alt.setMaxLength(LibraryFile.MAX_ALT);
        alt.setValue(file.alt() == null ? "" : file.alt());
        alt.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                this.file = describe.apply(this.file, change.getValue());
                markdown.setText(this.file.markdown());
            }
        });
        markdown.setText(file.markdown());

        Span facts = new Span(facts(file));
        facts.addClassName("facts");
        Div actions = new Div(copyAddress, copyMarkdown, delete);
        actions.addClassName("more");
        Div words = new Div(address, facts, alt, markdown, actions);
        words.addClassName("words-of-file");
        getContent().addClassName("file-item");
        getContent().add(look(file), words);
    }

    private static Component look(LibraryFile file) {
        Picture picture = file.content().picture();
        if (picture == null) {
            Span ending = new Span(file.address().type().ending());
            ending.addClassName("look");
            ending.getElement().setAttribute("aria-hidden", "true");
            return ending;
        }
        Image image = new Image(picture.smallPath(), "");
        image.addClassName("look");
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }

    private static String facts(LibraryFile file) {
        Picture picture = file.content().picture();
        String size = size(file.content().bytes());
        return "%s, %s"
                .formatted(
                        picture == null
                                ? size
                                : "%d × %d pixels, %s"
                                        .formatted(picture.width(), picture.height(), size),
                        DATE.format(file.uploadedAt().atOffset(ZoneOffset.UTC)));
    }

    private static String size(long bytes) {
        if (bytes < 1000) {
            return bytes == 1 ? "1 byte" : bytes + " bytes";
        }
        return bytes < 999_500
                ? "%.0f KB".formatted(bytes / 1e3)
                : String.format(Locale.ENGLISH, "%.1f MB", bytes / 1e6);
    }
}
