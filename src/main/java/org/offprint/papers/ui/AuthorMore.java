package org.offprint.papers.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FieldCheck;
import org.offprint.papers.Author;
import org.offprint.profile.Orcid;

/** What is said of an author besides the name. */
final class AuthorMore extends Div {

    final TextField orcid = DraftKeeper.rowField("orcid", new TextField("ORCID iD"));
    final TextField url = DraftKeeper.rowField("url", new TextField("Home page"));
    final Checkbox equal = DraftKeeper.rowField("equal", new Checkbox("Contributed equally"));
    final Checkbox corresponding =
            DraftKeeper.rowField("corresponding", new Checkbox("Corresponding author"));

    AuthorMore() {
        orcid.setPlaceholder("0000-0002-1825-0097");
        url.setPlaceholder("https://");
        FieldCheck.prepare(orcid);
        FieldCheck.prepare(url);
        orcid.addBlurListener(left -> validate());
        url.addBlurListener(left -> validate());
        Div marks = new Div(equal, corresponding);
        marks.addClassName("author-marks");
        addClassName("author-more");
        add(orcid, url, marks);
    }

    void show(Author author) {
        orcid.setValue(author.orcid() == null ? "" : author.orcid().value());
        url.setValue(author.url() == null ? "" : author.url().value());
        equal.setValue(author.equal());
        corresponding.setValue(author.corresponding());
        orcid.setInvalid(false);
        url.setInvalid(false);
    }

    void restore(Draft.Row typed) {
        orcid.setValue(typed.text("orcid"));
        url.setValue(typed.text("url"));
        equal.setValue(typed.text("equal").equals("true"));
        corresponding.setValue(typed.text("corresponding").equals("true"));
    }

    /** Whether a draft says any of it. */
    static boolean isIn(Draft.Row typed) {
        return !(typed.text("orcid")
                        + typed.text("url")
                        + typed.text("equal")
                        + typed.text("corresponding"))
                .isEmpty();
    }

    /** Whether an author has any of it. */
    static boolean isIn(Author author) {
        return author.orcid() != null
                || author.url() != null
                || author.equal()
                || author.corresponding();
    }

    /**
     * The author with all this.
     *
     * @throws IllegalArgumentException if a field cannot be read
     */
    Author addTo(Author author) {
        return author.at(orcid(), url()).marked(equal.getValue(), corresponding.getValue());
    }

    /** Says beside each field what is wrong with it; true if nothing is. */
    boolean validate() {
        return FieldCheck.passes(orcid, this::orcid) & FieldCheck.passes(url, this::url);
    }

    boolean isInvalid() {
        return orcid.isInvalid() || url.isInvalid();
    }

    void focusWrong() {
        (orcid.isInvalid() ? orcid : url).focus();
    }

    /** What is given, in a few words; empty if nothing is. */
    String words() {
        List<String> words = new ArrayList<>();
        if (!orcid.isEmpty()) {
            words.add("ORCID");
        }
        if (!url.isEmpty()) {
            words.add("page");
        }
        if (equal.getValue()) {
            words.add("equal");
        }
        if (corresponding.getValue()) {
            words.add("corresponding");
        }
        return String.join(", ", words);
    }

    void onChange(Runnable listener) {
        for (TextField field : new TextField[] {orcid, url}) {
            field.addValueChangeListener(change -> {
                if (field.isInvalid()) {
                    validate();
                }
                listener.run();
            });
        }
        equal.addValueChangeListener(change -> listener.run());
        corresponding.addValueChangeListener(change -> listener.run());
    }

    private @Nullable Orcid orcid() {
        String text = orcid.getValue().strip().replaceFirst("^(https?://)?orcid\\.org/", "");
        return text.isEmpty() ? null : Orcid.of(text);
    }

    private @Nullable WebLink url() {
        return url.getValue().isBlank() ? null : WebLink.of(url.getValue());
    }
}
