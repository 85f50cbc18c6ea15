package org.offprint.site.ui;

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
import org.offprint.site.PagePreview;
import org.offprint.site.PublicAddress;
import org.offprint.site.Redirects;
import org.offprint.site.SiteFrames;
import org.offprint.site.SiteMenu;
import org.offprint.site.SiteSettings;
import org.offprint.site.SiteSettingsService;

/**
 * The form for what frames the public pages: title, language, address, look, menu, old addresses.
 */
@Route("settings")
@PageTitle("Settings · Console")
@Menu(title = "Settings", order = 8)
@RolesAllowed(Roles.OWNER)
final class SettingsView extends Composite<Div> {

    final SettingsForm form;
    final FormActions actions = new FormActions(this::save);
    final Button look = new Button("Show the page", e -> turn());
    final DraftKeeper keeper;
    final RedirectsSection oldAddresses;
    private final SettingsPreview preview;
    private final SiteSettingsService service;
    private SiteSettings opened;

    SettingsView(
            SiteSettingsService service,
            PublicAddress address,
            SiteMenu menu,
            SiteFrames frames,
            Redirects redirects,
            PagePreview<SiteSettings> page) {
        this.service = service;
        form = new SettingsForm(address, menu, frames.words());
        preview = new SettingsPreview(page);
        oldAddresses = new RedirectsSection(redirects);
        keeper = new DraftKeeper(form::restore);
        keeper.add(form);
        opened = service.get();
        layOut();
        show(opened);
        form.onChange(this::changed);
        keeper.open("settings");
        LeaveGuard.watch(this, form::isChanged, keeper::forget);
    }

    private void layOut() {
        look.addClassName("form-turn");
        actions.addComponentAsFirst(look);
        Div page = new Div(preview.pane());
        page.addClassName("form-page");
        Div columns = new Div(new Div(keeper, oldAddresses), page);
        columns.addClassName("form-columns");
        getContent().addClassName("form-view");
        getContent()
                .add(
                        new ViewHeader("Settings", "What frames every page of the site.", actions),
                        columns);
    }

    private void show(SiteSettings settings) {
        opened = settings;
        form.show(settings);
        preview.show(settings);
    }

    private void changed() {
        actions.setChanged(form.isChanged());
        preview.show(form.draft(opened));
    }

    private void save() {
        form.read(opened).ifPresent(this::store);
    }

    private void store(SiteSettings settings) {
        try {
            show(service.save(settings));
            keeper.forget();
            actions.setSaved();
        } catch (ConflictException e) {
            SiteSettings theirs = service.get();
            ConflictDialog.ask(
                    form.parts(),
                    opened,
                    theirs,
                    settings,
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
