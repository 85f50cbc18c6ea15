package org.offprint.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.offprint.common.ConflictException;
import org.offprint.common.Roles;
import org.offprint.common.ui.ConflictDialog;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FormActions;
import org.offprint.common.ui.LeaveGuard;
import org.offprint.common.ui.ViewHeader;
import org.offprint.profile.Vita;
import org.offprint.profile.VitaData;
import org.offprint.profile.VitaService;
import org.offprint.site.PagePreview;
import org.offprint.site.ui.PreviewedPage;

/** The form for the curriculum vitae, and its page beside it as it will be. */
@Route("cv")
@PageTitle("Curriculum vitae · Console")
@Menu(title = "Curriculum vitae", order = 2.5)
@RolesAllowed(Roles.OWNER)
final class VitaView extends Composite<Div> {

    private static final String DRAFT = "vita";

    final VitaForm form = new VitaForm();
    final FormActions actions = new FormActions(this::save);
    final Button look = new Button("Show the page", e -> turn());
    final DraftKeeper keeper = new DraftKeeper(form::restore);
    private final PreviewedPage<VitaData> preview;
    private final VitaService service;
    private Vita opened;

    VitaView(VitaService service, PagePreview<VitaData> page) {
        this.service = service;
        preview = new PreviewedPage<>("The curriculum vitae as it will be", page);
        opened = service.get();
        layOut();
        show(opened);
        form.onChange(this::changed);
        keeper.open(DRAFT);
        LeaveGuard.watch(this, form::isChanged, keeper::forget);
    }

    private void layOut() {
        look.addClassName("form-turn");
        actions.addComponentAsFirst(look);
        Div page = new Div(preview.pane());
        page.addClassName("form-page");
        keeper.add(form);
        Div columns = new Div(keeper, page);
        columns.addClassName("form-columns");
        getContent().addClassName("form-view");
        getContent()
                .add(
                        new ViewHeader(
                                "Curriculum vitae",
                                "What stands on it beside your profile and your papers.",
                                actions),
                        columns);
    }

    private void show(Vita vita) {
        opened = vita;
        form.show(vita.data());
        preview.show(vita.data());
    }

    private void changed() {
        actions.setChanged(form.isChanged());
        preview.show(form.draft());
    }

    private void save() {
        form.read().ifPresent(this::store);
    }

    private void store(VitaData data) {
        try {
            show(service.save(opened.version(), data));
            keeper.forget();
            actions.setSaved();
        } catch (ConflictException e) {
            Vita theirs = service.get();
            ConflictDialog.ask(
                    form.parts(),
                    opened.data(),
                    theirs.data(),
                    data,
                    () -> {
                        opened = theirs;
                        save();
                    });
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
}
