package org.offprint.papers.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.common.Text;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FormInput;
import org.offprint.common.ui.OrderedListField;
import org.offprint.papers.Author;
import org.offprint.papers.AuthorNames;
import org.offprint.papers.PaperData;
import org.offprint.profile.OwnerName;

/** The authors in their order, and a line that takes one name or many at once. */
final class AuthorsInput extends Div implements FormInput<PaperData> {

    private static final String NAME = "authors";

    final OrderedListField<Author> list;
    final TextField line = new TextField("Add several at once");

    AuthorsInput(OwnerName owner) {
        list = new OrderedListField<>("Authors", "Add an author", () -> new AuthorEntry(owner));
        DraftKeeper.rowsNamed(NAME, list);
        DraftKeeper.named("author-line", line);
        line.setHelperText("A whole line, such as A One, B Two and C Three; then Enter.");
        line.setWidthFull();
        line.addKeyPressListener(Key.ENTER, pressed -> takeLine());
        line.addBlurListener(left -> takeLine());
        addClassName("authors");
        add(list, line);
    }

    List<Author> read() {
        return list.getValue();
    }

    @Override
    public String label() {
        return "Authors";
    }

    @Override
    public String shown(PaperData paper) {
        return paper.authors().stream().map(AuthorsInput::words).collect(Collectors.joining(", "));
    }

    @Override
    public void fill(PaperData paper) {
        list.setValue(paper.authors());
        line.clear();
    }

    @Override
    public boolean isChangedFrom(PaperData paper) {
        return list.hasUnreadable()
                || !line.getValue().isBlank()
                || !list.getValue().equals(paper.authors());
    }

    @Override
    public boolean check() {
        takeLine();
        list.validateEntries();
        return !list.hasUnreadable();
    }

    @Override
    public void focus() {
        list.focus();
    }

    @Override
    public void restore(Draft draft) {
        draft.rows(NAME, list::restore);
        draft.text("author-line", line::setValue);
    }

    @Override
    public void onChange(Runnable listener) {
        list.addValueChangeListener(change -> listener.run());
        line.addValueChangeListener(change -> listener.run());
    }

    /** All that is said of an author, so that two that differ read differently. */
    private static String words(Author author) {
        String more =
                Stream.of(
                                author.orcid(),
                                author.url(),
                                author.equal() ? "equal" : null,
                                author.corresponding() ? "corresponding" : null,
                                author.owner() == null ? null : author.owner() ? "you" : "not you")
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
        return more.isEmpty()
                ? author.displayName()
                : "%s (%s)".formatted(author.displayName(), more);
    }

    /** Takes the line apart into authors behind the others. */
    void takeLine() {
        String names = Text.oneLine(line.getValue());
        if (names.isEmpty()) {
            return;
        }
        List<Author> all = new ArrayList<>(list.getValue());
        AuthorNames.split(names).stream().map(Author::parse).forEach(all::add);
        list.setValue(all);
        line.clear();
    }
}
