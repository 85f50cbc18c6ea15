package org.offprint.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.OrderedListEntry;
import org.offprint.papers.Author;
import org.offprint.profile.OwnerName;

/** An author's given and family name, and whether it is the owner. */
final class AuthorEntry implements OrderedListEntry<Author> {

    private static final Author NOBODY = new Author(null, "?");

    final TextField given = DraftKeeper.rowField("given", new TextField());
    final TextField family = DraftKeeper.rowField("family", new TextField());
    final Span you = new Span("you");
    private final OwnerName owner;
    private final Div row;
    private Author shown = NOBODY;

    AuthorEntry(OwnerName owner) {
        this.owner = owner;
        given.setAriaLabel("Given names");
        given.setPlaceholder("Given names");
        family.setAriaLabel("Family name");
        family.setPlaceholder("Family name");
        family.setManualValidation(true);
        given.setMaxLength(Author.MAX_LENGTH);
        family.setMaxLength(Author.MAX_LENGTH);
        you.addClassName("you");
        row = new Div(given, family, you);
        row.addClassName("author");
        markOwner();
    }

    @Override
    public Component component() {
        return row;
    }

    @Override
    public void show(Author author) {
        shown = author;
        given.setValue(author.given() == null ? "" : author.given());
        family.setValue(familyOf(author));
        family.setInvalid(false);
        markOwner();
    }

    @Override
    public Optional<Author> read() {
        if (family.getValue().isBlank()) {
            return Optional.empty();
        }
        Author named = named();
        boolean same =
                Objects.equals(named.given(), shown.given())
                        && familyOf(named).equals(familyOf(shown));
        return Optional.of(
                same
                        ? shown
                        : named.at(shown.orcid(), shown.url())
                                .marked(shown.equal(), shown.corresponding()));
    }

    @Override
    public boolean isBlank() {
        return given.getValue().isBlank() && family.getValue().isBlank();
    }

    @Override
    public boolean validate() {
        boolean right = isBlank() || read().isPresent();
        family.setErrorMessage("An author needs a family name.");
        family.setInvalid(!right);
        return right;
    }

    @Override
    public void focus() {
        (family.isInvalid() ? family : given).focus();
    }

    @Override
    public String name() {
        return read().map(Author::displayName)
                .orElse(given.getValue().isBlank() ? "this author" : given.getValue());
    }

    @Override
    public void restore(Draft.Row typed) {
        given.setValue(typed.text("given"));
        family.setValue(typed.text("family"));
        markOwner();
    }

    @Override
    public void onChange(Runnable listener) {
        for (TextField field : new TextField[] {given, family}) {
            field.addValueChangeListener(change -> {
                markOwner();
                if (family.isInvalid()) {
                    validate();
                }
                listener.run();
            });
        }
    }

    /** Particles and suffixes stand with the family name, as they are printed. */
    private Author named() {
        String name = family.getValue();
        return given.getValue().isBlank()
                ? new Author(null, name)
                : Author.parse(name.replace(',', ' ') + ", " + given.getValue().replace(',', ' '));
    }

    private static String familyOf(Author author) {
        return author.suffix() == null
                ? author.familyInFull()
                : author.familyInFull() + " " + author.suffix();
    }

    private void markOwner() {
        you.setVisible(read().filter(author -> author.isOwner(owner)).isPresent());
    }
}
