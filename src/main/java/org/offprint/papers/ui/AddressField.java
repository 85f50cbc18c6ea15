package org.offprint.papers.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Slug;

/** The address of the paper's page: the owner's choice, or empty for the one that is made. */
final class AddressField extends TextField {

    private final String papers;
    private @Nullable Slug present;
    private @Nullable String refused;
    private String refusal = "";

    /**
     * @param origin where the public finds the site, such as https://jane.example
     */
    AddressField(String origin) {
        super("Address");
        papers = origin + "/papers/";
        addValueChangeListener(change -> explain());
    }

    /**
     * Shows what the page's address is while none is chosen.
     *
     * @param present the one that it has; null for a paper that has none yet
     */
    void setPresent(@Nullable Slug present) {
        this.present = present;
        refused = null;
        setPlaceholder(present == null ? "" : present.value());
        explain();
    }

    /** Says of what is typed that it cannot be had, until something else is typed or saved. */
    void refuse(String sentence) {
        refused = getValue();
        refusal = sentence;
        setErrorMessage(sentence);
        setInvalid(true);
        focus();
    }

    /** What was refused may be free by now. */
    void allowAgain() {
        refused = null;
    }

    /** Reads what is typed, as {@link Slug#of} does, unless it was refused. */
    Slug read(String text) {
        if (Objects.equals(text, refused)) {
            throw new IllegalArgumentException(refusal);
        }
        return Slug.of(text);
    }

    private void explain() {
        String slug =
                Slug.parse(getValue())
                        .or(() -> Optional.ofNullable(present))
                        .map(Slug::value)
                        .orElse("…");
        setHelperText(
                present == null && isEmpty()
                        ? "%s%s, made from year, author and title when you save."
                                .formatted(papers, slug)
                        : papers + slug);
    }
}
