package org.offprint.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.OrderedListEntry;
import org.offprint.papers.Author;
import org.offprint.profile.OwnerName;

/**
 * An author's given and family name, a button that says whether it is the owner, and one that
 * unfolds the rest. The fields of the rest are made when they are needed, because some papers have
 * thousands of authors.
 */
final class AuthorEntry implements OrderedListEntry<Author> {

    private static final Author NOBODY = new Author(null, "?");

    final TextField given = DraftKeeper.rowField("given", new TextField());
    final TextField family = DraftKeeper.rowField("family", new TextField());
    final Button you = DraftKeeper.rowField("owner", new Button("you", click -> turnYou()));
    final Button unfold = new Button("More", click -> turnMore());
    @Nullable AuthorMore more;
    private final OwnerName owner;
    private final Div row;
    private Author shown = NOBODY;
    private @Nullable Boolean declared;
    private Runnable listener = () -> {};

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
        you.addThemeVariants(ButtonVariant.TERTIARY);
        unfold.addClassName("unfold");
        unfold.addThemeVariants(ButtonVariant.TERTIARY);
        unfold.getElement().setAttribute("aria-expanded", "false");
        row = new Div(given, family, you, unfold);
        row.addClassName("author");
        declare(null);
        mark();
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
        declare(author.owner());
        if (AuthorMore.isIn(author)) {
            more().show(author);
        }
        mark();
    }

    @Override
    public Optional<Author> read() {
        try {
            Author author = named();
            return Optional.of(
                    (more == null ? author : more.addTo(author)).declaredOwner(declared));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isBlank() {
        return given.getValue().isBlank()
                && family.getValue().isBlank()
                && (more == null || more.words().isEmpty());
    }

    @Override
    public boolean validate() {
        boolean hasName = isBlank() || name(given, family).isPresent();
        family.setErrorMessage("An author needs a family name.");
        family.setInvalid(!hasName);
        boolean right = more == null || more.validate();
        if (!right) {
            unfold(true);
        }
        return hasName && right;
    }

    @Override
    public void focus() {
        if (more != null && more.isInvalid() && !family.isInvalid()) {
            more.focusWrong();
        } else {
            (family.isInvalid() ? family : given).focus();
        }
    }

    @Override
    public String name() {
        return name(given, family)
                .map(Author::displayName)
                .orElse(given.getValue().isBlank() ? "this author" : given.getValue());
    }

    @Override
    public void restore(Draft.Row typed) {
        given.setValue(typed.text("given"));
        family.setValue(typed.text("family"));
        String owned = typed.text("owner");
        declare(owned.isEmpty() ? null : Boolean.valueOf(owned));
        if (AuthorMore.isIn(typed)) {
            more().restore(typed);
        }
        mark();
    }

    @Override
    public void onChange(Runnable listener) {
        this.listener = listener;
        for (TextField field : new TextField[] {given, family}) {
            field.addValueChangeListener(change -> {
                if (family.isInvalid()) {
                    validate();
                }
                changed();
            });
        }
    }

    private void changed() {
        mark();
        listener.run();
    }

    private AuthorMore more() {
        AuthorMore made = more;
        if (made == null) {
            made = new AuthorMore();
            made.addClassName("folded");
            made.onChange(this::changed);
            row.add(made);
            more = made;
        }
        return made;
    }

    private void turnMore() {
        boolean open = more().hasClassName("folded");
        unfold(open);
        if (open) {
            more().orcid.focus();
        }
    }

    private void unfold(boolean open) {
        more().setClassName("folded", !open);
        unfold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    /** Says the opposite of what the button says; where the name says so itself, it decides. */
    private void turnYou() {
        boolean isOwner = !isOwner(declared);
        declare(isOwner == isOwner(null) ? null : isOwner);
        changed();
    }

    private void declare(@Nullable Boolean isOwner) {
        declared = isOwner;
        you.getElement().setProperty("value", isOwner == null ? "" : isOwner.toString());
    }

    private boolean isOwner(@Nullable Boolean declaration) {
        return name(given, family)
                .filter(author -> author.declaredOwner(declaration).isOwner(owner))
                .isPresent();
    }

    /** Names the buttons by what they would do, and shows what they say now. */
    private void mark() {
        you.getElement().setAttribute("aria-pressed", Boolean.toString(isOwner(declared)));
        you.setAriaLabel("%s is you".formatted(name()));
        String words = more == null ? "" : more.words();
        unfold.setText(words.isEmpty() ? "More" : words);
        unfold.setAriaLabel(
                words.isEmpty()
                        ? "More on %s".formatted(name())
                        : "%s: more on %s".formatted(words, name()));
    }

    /** What the fields say of the name; what was not touched stays in its parts as it was. */
    private Author named() {
        Author named =
                name(given, family)
                        .orElseThrow(() ->
                                new IllegalArgumentException("An author needs a family name."));
        boolean same =
                Objects.equals(named.given(), shown.given())
                        && familyOf(named).equals(familyOf(shown));
        return same ? shown : named;
    }

    /** Particles and suffixes stand with the family name, as they are printed. */
    private static Optional<Author> name(TextField given, TextField family) {
        String name = family.getValue().replace(',', ' ');
        if (name.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    given.getValue().isBlank()
                            ? new Author(null, family.getValue())
                            : Author.parse(name + ", " + given.getValue().replace(',', ' ')));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String familyOf(Author author) {
        return author.suffix() == null
                ? author.familyInFull()
                : author.familyInFull() + " " + author.suffix();
    }
}
