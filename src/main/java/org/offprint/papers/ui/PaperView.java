package org.offprint.papers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ConflictException;
import org.offprint.common.Roles;
import org.offprint.common.ui.ConflictDialog;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FormActions;
import org.offprint.common.ui.LeaveGuard;
import org.offprint.common.ui.Notifications;
import org.offprint.common.ui.ViewHeader;
import org.offprint.history.WorkingDrafts;
import org.offprint.history.ui.DraftBar;
import org.offprint.media.Pdfs;
import org.offprint.media.Pictures;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperEntry;
import org.offprint.papers.PaperExports;
import org.offprint.papers.PaperId;
import org.offprint.profile.OwnerName;
import org.offprint.profile.ProfileService;
import org.offprint.site.PagePreview;
import org.offprint.site.PublicAddress;
import org.offprint.site.SiteFrames;
import org.offprint.site.ui.PreviewedPage;

/** Adds a paper, or changes one. */
@Route("papers/:id")
@RouteAlias("papers/new")
@RolesAllowed(Roles.OWNER)
class PaperView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PaperCatalog catalog;
    private final PaperExports exports;
    private final PreviewedPage<PaperData> preview;
    private final ViewHeader header;
    final PaperForm form;
    final DraftKeeper drafts;
    final FormActions actions = new FormActions(this::save);
    final DraftBar<Paper> working;
    final Button all = new Button("All", click -> PapersNavigation.toPapers());
    final Button export = new Button("Export…", click -> export());
    final Button look = new Button("Show the page", click -> turn());
    private @Nullable Paper paper;
    private @Nullable PaperData previewed;

    PaperView(
            PaperCatalog catalog,
            PaperExports exports,
            ProfileService profile,
            SiteFrames frames,
            PublicAddress site,
            Pdfs pdfs,
            Pictures pictures,
            WorkingDrafts working,
            PagePreview<PaperData> page) {
        this.catalog = catalog;
        this.exports = exports;
        OwnerName owner = profile.get().data().ownerName();
        form =
                new PaperForm(
                        owner,
                        site.origin(),
                        new PaperFiles(pdfs, pictures),
                        data -> PaperEntry.sketch(data, owner, frames.words()),
                        this::changed);
        drafts = new DraftKeeper(form::restore);
        this.working =
                new DraftBar<>(
                        working, PaperCatalog.RECORDED, actions, this::keepDraft, this::reopen);
        drafts.add(this.working, form);
        preview = new PreviewedPage<>("The paper's page as it will be", page);
        header = new ViewHeader("Paper", "", actions);
        layOut();
        LeaveGuard.watch(this, form::isChanged, drafts::forget);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> id = event.getRouteParameters().get("id");
        if (id.isPresent()) {
            show(
                    PaperId.parse(id.get())
                            .map(catalog::getPaper)
                            .orElseThrow(() -> new NotFoundException("There is no such paper.")));
            return;
        }
        paper = null;
        working.closed();
        export.setVisible(false);
        header.setTitle("Add a paper");
        form.read(
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(PapersNavigation.COPY_OF)
                        .flatMap(PaperId::parse)
                        .map(from -> PaperInputs.copyOf(catalog.getPaper(from).data()))
                        .orElse(PaperInputs.BLANK),
                null);
        drafts.open("paper.new");
    }

    @Override
    public String getPageTitle() {
        return (paper == null ? "Add a paper" : paper.data().title()) + " · Console";
    }

    /** Stores what the form says, unless a field is wrong or another window was first. */
    void save() {
        form.write().ifPresent(this::store);
    }

    private void keepDraft() {
        Paper open = paper;
        if (open != null) {
            form.write()
                    .ifPresent(data -> {
                        working.keep(open.with(data));
                        form.read(data, open.slug());
                        drafts.forget();
                    });
        }
    }

    private void reopen() {
        Paper open = paper;
        if (open != null) {
            show(catalog.getPaper(open.id()));
        }
    }

    private void layOut() {
        look.addClassName("form-turn");
        all.setAriaLabel("All papers");
        actions.addComponentAsFirst(export);
        actions.addComponentAsFirst(look);
        actions.addComponentAsFirst(all);
        Div page = new Div(preview.pane());
        page.addClassName("form-page");
        form.aside.add(page);
        Div columns = new Div(drafts, form.aside);
        columns.addClassNames("form-columns", "paper-form");
        getContent().addClassName("form-view");
        getContent().add(header, columns);
    }

    private void show(Paper stored) {
        paper = stored;
        export.setVisible(true);
        header.setTitle("Paper");
        Paper shown = working.open(stored, stored.isPublic()).orElse(stored);
        form.read(shown.data(), stored.slug());
        drafts.open("paper." + stored.id());
    }

    /** Offers the paper as it is stored. */
    private void export() {
        Paper stored = paper;
        if (stored != null) {
            PaperExportDialog.offer(exports, List.of(stored), "Export this paper");
        }
    }

    private void changed() {
        actions.setChanged(form.isChanged());
        showPage();
    }

    /** Renders the page anew where it would differ from what the frame shows. */
    private void showPage() {
        PaperData data;
        try {
            data = form.draft();
        } catch (IllegalArgumentException tooMany) {
            return;
        }
        if (data.slug() == null && paper != null) {
            data = data.edit().slug(paper.slug()).done();
        }
        if (!data.equals(previewed)) {
            previewed = data;
            preview.show(data);
        }
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

    private void store(PaperData data) {
        Paper open = paper;
        try {
            if (open == null) {
                added(catalog.add(data));
            } else {
                change(open, data);
            }
        } catch (IllegalArgumentException taken) {
            form.refuseAddress(String.valueOf(taken.getMessage()));
        }
    }

    private void change(Paper open, PaperData data) {
        try {
            Paper saved = catalog.change(open.id(), open.version(), data);
            paper = saved;
            working.published();
            working.open(saved, saved.isPublic());
            form.read(saved.data(), saved.slug());
            drafts.forget();
            actions.setSaved();
        } catch (ConflictException conflict) {
            tellApart(open, data);
        } catch (org.offprint.common.NotFoundException deleted) {
            addAnew(data);
        }
    }

    private void added(Paper added) {
        form.read(added.data(), added.slug());
        drafts.forget();
        Notifications.done("Added. The page shows it.");
        PapersNavigation.toPaper(added.id());
    }

    private void tellApart(Paper open, PaperData yours) {
        Paper stored = catalog.getPaper(open.id());
        ConflictDialog.ask(
                form.parts(),
                open.data(),
                stored.data(),
                yours,
                () -> {
                    paper = stored;
                    form.rebase(stored.data(), stored.slug());
                    save();
                });
    }

    private void addAnew(PaperData data) {
        added(catalog.add(data));
        Notifications.failed(
                "This paper had been deleted in another window. What you wrote was saved as a new paper.");
    }
}
