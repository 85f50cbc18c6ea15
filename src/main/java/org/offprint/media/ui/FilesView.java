package org.offprint.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.offprint.common.Roles;
import org.offprint.common.Text;
import org.offprint.common.ui.Notifications;
import org.offprint.common.ui.ViewHeader;
import org.offprint.media.FileIntake;
import org.offprint.media.FileLibrary;
import org.offprint.media.LibraryFile;
import org.offprint.media.TakenFile;
import org.offprint.site.PublicAddress;

/** All files of the owner: to be uploaded, found, described, put into texts and deleted. */
@Route("files")
@PageTitle("Files · Console")
@Menu(title = "Files", order = 7)
@RolesAllowed(Roles.OWNER)
class FilesView extends Composite<Div> implements BeforeEnterObserver {

    /** So many are shown at once; each has a picture to load. */
    private static final int AT_ONCE = 40;

    /** With it the view opens with what is searched for. */
    static final String QUERY = "q";

    private final FileLibrary library;
    private final PublicAddress site;
    private final ViewHeader header = new ViewHeader("Files", "");
    final FileUpload upload;
    final TextField search = new TextField("Search");
    final UnorderedList list = new UnorderedList();
    final Paragraph empty = new Paragraph();
    final Button more = new Button("Show more");
    private int shown = AT_ONCE;

    FilesView(FileLibrary library, FileIntake intake, PublicAddress site) {
        this.library = library;
        this.site = site;
        upload = new FileUpload(intake, this::add);
        search.addClassName("search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        more.addClickListener(click -> {
            shown += AT_ONCE;
            refresh();
        });
        list.addClassName("file-list");
        list.getElement().setAttribute("aria-label", "Files");
        empty.addClassName("hint");
        getContent().addClassName("files-view");
        getContent().add(header, upload, search, empty, list, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUERY)
                .ifPresent(search::setValue);
        refresh();
    }

    private void add(TakenFile taken, String name) {
        LibraryFile file = library.add(taken, name);
        refresh();
        Notifications.done("%s is at %s.".formatted(name, file.address().path()));
    }

    private LibraryFile describe(LibraryFile file, String alt) {
        try {
            LibraryFile described = library.describe(file.id(), file.version(), alt);
            Notifications.done("The text for %s is saved.".formatted(file.address()));
            return described;
        } catch (ConflictException | NotFoundException e) {
            Notifications.failed(e.getMessage() + " Your text was not saved.");
            refresh();
            return file;
        }
    }

    private void delete(LibraryFile file) {
        LibraryFile deleted;
        try {
            deleted = library.delete(file.id());
        } catch (NotFoundException e) {
            refresh();
            return;
        }
        refresh();
        Notifications.undo(
                "%s is deleted; links to it and texts that show it find nothing there."
                        .formatted(deleted.address()),
                () -> putBack(deleted),
                upload.choose);
    }

    private void putBack(LibraryFile deleted) {
        LibraryFile back = library.restore(deleted);
        refresh();
        Notifications.done("It is back at %s.".formatted(back.address().path()));
    }

    private void refresh() {
        List<LibraryFile> all = library.listFiles();
        List<LibraryFile> found = all.stream().filter(this::matches).toList();
        header.setLine(line(all));
        search.setVisible(!all.isEmpty());
        empty.setVisible(found.isEmpty());
        empty.setText(
                all.isEmpty()
                        ? "There is no file yet. What you upload gets an address of its own that lasts: slides, a poster, pictures for your pages."
                        : "No file matches.");
        list.setVisible(!found.isEmpty());
        list.removeAll();
        found.stream()
                .limit(shown)
                .map(file -> new FileItem(file, site.origin(), this::describe, this::delete))
                .forEach(list::add);
        more.setVisible(found.size() > shown);
    }

    private boolean matches(LibraryFile file) {
        String alt = file.alt();
        String text = Text.folded(file.address() + " " + (alt == null ? "" : alt));
        return List.of(Text.folded(search.getValue()).split(" ")).stream().allMatch(text::contains);
    }

    private static String line(List<LibraryFile> files) {
        return switch (files.size()) {
            case 0 -> "";
            case 1 -> "One file.";
            default -> files.size() + " files.";
        };
    }
}
