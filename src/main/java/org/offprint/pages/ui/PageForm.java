package org.offprint.pages.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.common.Slug;
import org.offprint.common.ui.BoxInput;
import org.offprint.common.ui.MarkdownField;
import org.offprint.common.ui.TextInput;
import org.offprint.entries.EntryId;
import org.offprint.entries.ui.EntryForm;
import org.offprint.pages.PageData;
import org.offprint.pages.PageService;

/** The form of a free page. A new page's address follows its title until it is typed. */
final class PageForm extends EntryForm<PageData> {

    final TextField title = new TextField("Title");
    final TextField slug = new TextField("Address");
    final MarkdownField body = new MarkdownField("Text");
    final Checkbox inMenu = new Checkbox("In the menu of the site");
    final Checkbox visible;

    private final PageService pages;
    private final TextInput<PageData, String> titleIn;
    private final TextInput<PageData, Slug> slugIn;
    private final TextInput<PageData, MarkdownText> bodyIn;
    private @Nullable EntryId own;
    private String suggested = "";

    /**
     * @param blank a new page, whose title and address only stand in for the missing ones
     */
    PageForm(PageData blank, PageService pages) {
        super(blank);
        this.pages = pages;
        titleIn =
                text("title", title, unless(blank, PageData::title), t -> t, PageData::title)
                        .required("A page needs a title.");
        slugIn =
                text("slug", slug, unless(blank, PageData::slug), Slug::value, this::slug)
                        .required("A page needs an address, such as lab.");
        bodyIn = markdown("body", body, PageData::body, "The text", MarkdownText.MAX_LENGTH);
        input(new BoxInput<>("inMenu", inMenu, PageData::inMenu));
        slug.setPrefixComponent(new Span("/"));
        slug.setHelperText("An address that is changed later still leads here.");
        title.addValueChangeListener(change -> suggest(change.getValue()));
        section("The page", title, slug, body);
        section("In the menu", inMenu);
        visible = shown();
    }

    /** Says which page the form shows; null for a new one. */
    void edits(@Nullable EntryId id) {
        own = id;
        suggested = "";
    }

    /** The address, or one like it where another page lives there. */
    Slug freeSlug(Slug wanted) {
        Slug free = wanted;
        for (int number = 2; !isFree(free); number++) {
            free = wanted.numbered(number);
        }
        return free;
    }

    @Override
    protected PageData read(PageData base) {
        return new PageData(
                slugIn.read().orElse(base.slug()),
                titleIn.read().orElse(base.title()),
                bodyIn.read().orElse(MarkdownText.EMPTY),
                inMenu.getValue(),
                visibility());
    }

    private Slug slug(String text) {
        Slug read = PageData.slug(text);
        pages.checkFree(read, own);
        return read;
    }

    private boolean isFree(Slug wanted) {
        try {
            slug(wanted.value());
            return true;
        } catch (IllegalArgumentException taken) {
            return false;
        }
    }

    private void suggest(String title) {
        if (own == null && slug.getValue().equals(suggested)) {
            suggested =
                    Optional.of(title)
                            .filter(text -> !text.isBlank())
                            .flatMap(Slug::from)
                            .map(this::freeSlug)
                            .map(Slug::value)
                            .orElse("");
            slug.setValue(suggested);
        }
    }
}
