package org.offprint.entries.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ConflictException;
import org.offprint.common.ui.ConflictDialog;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FormActions;
import org.offprint.common.ui.LeaveGuard;
import org.offprint.common.ui.Notifications;
import org.offprint.common.ui.RecordForm;
import org.offprint.common.ui.ViewHeader;
import org.offprint.entries.Entry;
import org.offprint.entries.EntryData;
import org.offprint.entries.EntryId;
import org.offprint.entries.EntryService;
import org.offprint.history.WorkingDrafts;
import org.offprint.history.ui.DraftBar;
import org.offprint.site.PagePreview;
import org.offprint.site.ui.PreviewedPage;

/**
 * The view that adds an entry or changes one, the page beside it as it will be. Its routes end in
 * {@code :id} and in {@code new}.
 */
public abstract class EntryView<D extends EntryData, F extends RecordForm<D>> extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final EntryService<D> service;
    private final EntryWords words;
    private final EntryNavigation ways;
    private final ViewHeader header;
    private final PreviewedPage<D> preview;
    private final F form;
    final DraftKeeper keeper;
    final FormActions actions = new FormActions(this::save);
    final DraftBar<Entry<D>> drafts;
    final Button look = new Button("Show the page", click -> turn());
    private final D blank;
    private @Nullable Entry<D> opened;

    /**
     * @param form makes the form out of {@code blank}
     * @param blank what the form of a new entry shows
     */
    @SuppressWarnings(
            "this-escape") // What hears of the form is called by people, after all is built.
    protected EntryView(
            EntryService<D> service,
            WorkingDrafts drafts,
            EntryWords words,
            Function<D, F> form,
            D blank,
            PagePreview<D> page) {
        this.service = service;
        this.words = words;
        this.form = form.apply(blank);
        this.blank = blank;
        ways = new EntryNavigation(words.path());
        preview = new PreviewedPage<>("The page as it will be", page);
        keeper = new DraftKeeper(this.form::restore);
        this.drafts =
                new DraftBar<>(drafts, service.recorded(), actions, this::keepDraft, this::reopen);
        header = new ViewHeader(words.one(), "", actions);
        layOut();
        this.form.onChange(this::changed);
        LeaveGuard.watch(this, this.form::isChanged, keeper::forget);
    }

    /** The form that the view shows. */
    public F form() {
        return form;
    }

    /** A copy for the form of a new entry, without what belongs to one entry alone. */
    protected D copyOf(D data) {
        return data;
    }

    /** Hears which entry the form shows from now on; empty for a new one. */
    protected void opens(Optional<EntryId> id) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> id = event.getRouteParameters().get("id");
        if (id.isPresent()) {
            show(
                    EntryId.parse(id.get())
                            .map(service::get)
                            .orElseThrow(() -> new NotFoundException("There is no such entry.")));
            return;
        }
        opened = null;
        drafts.closed();
        opens(Optional.empty());
        header.setTitle(words.add());
        show(
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(EntryNavigation.COPY_OF)
                        .flatMap(EntryId::parse)
                        .map(from -> copyOf(service.get(from).data()))
                        .orElse(blank));
        keeper.open(words.path() + ".new");
    }

    @Override
    public String getPageTitle() {
        return (opened == null ? words.add() : opened.data().name()) + " · Console";
    }

    /** Stores what the form says, unless a field is wrong or another window was first. */
    void save() {
        form.write().ifPresent(this::store);
    }

    private void keepDraft() {
        Entry<D> open = opened;
        if (open != null) {
            form.write()
                    .ifPresent(data -> {
                        drafts.keep(open.with(data));
                        form.show(data);
                        changed();
                        keeper.forget();
                    });
        }
    }

    private void reopen() {
        Entry<D> open = opened;
        if (open != null) {
            show(service.get(open.id()));
        }
    }

    private void layOut() {
        look.addClassName("form-turn");
        actions.addComponentAsFirst(look);
        actions.addComponentAsFirst(new Button("All", click -> ways.toAll()));
        Div page = new Div(preview.pane());
        page.addClassName("form-page");
        keeper.add(drafts, form);
        Div columns = new Div(keeper, page);
        columns.addClassName("form-columns");
        getContent().addClassName("form-view");
        getContent().add(header, columns);
    }

    private void show(Entry<D> stored) {
        opened = stored;
        opens(Optional.of(stored.id()));
        header.setTitle(words.one());
        show(drafts.open(stored, stored.isPublic()).orElse(stored).data());
        keeper.open(words.path() + "." + stored.id());
    }

    private void show(D data) {
        form.show(data);
        changed();
    }

    private void changed() {
        actions.setChanged(form.isChanged());
        preview.show(form.draft());
    }

    private void store(D data) {
        Entry<D> open = opened;
        try {
            if (open == null) {
                added(service.add(data));
                return;
            }
            opened = service.change(open.id(), open.version(), data);
            drafts.published();
            drafts.open(opened, opened.isPublic());
            show(opened.data());
            keeper.forget();
            actions.setSaved();
        } catch (ConflictException conflict) {
            tellApart(open, data);
        } catch (org.offprint.common.NotFoundException deleted) {
            added(service.add(data));
            Notifications.failed(
                    "This had been deleted in another window. What you wrote was saved anew.");
        } catch (IllegalArgumentException refused) {
            Notifications.failed(String.valueOf(refused.getMessage()));
        }
    }

    private void added(Entry<D> added) {
        form.show(added.data());
        keeper.forget();
        Notifications.done(
                added.isPublic()
                        ? "Added. Visitors see it."
                        : "Added. Visitors do not see it yet.");
        ways.to(added.id());
    }

    private void tellApart(@Nullable Entry<D> open, D yours) {
        if (open == null) {
            return;
        }
        Entry<D> stored = service.get(open.id());
        ConflictDialog.ask(
                form.parts(),
                open.data(),
                stored.data(),
                yours,
                () -> {
                    opened = stored;
                    form.rebase(stored.data());
                    save();
                });
    }

    /** On a narrow screen form and page take turns. */
    private void turn() {
        boolean page = !getContent().hasClassName("form-turned");
        getContent().setClassName("form-turned", page);
        look.setText(page ? "Show the form" : "Show the page");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        preview.close();
    }
}
