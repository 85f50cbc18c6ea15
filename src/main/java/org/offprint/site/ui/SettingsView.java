package org.offprint.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.offprint.common.ConflictException;
import org.offprint.common.Roles;
import org.offprint.common.ui.ConflictDialog;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FormActions;
import org.offprint.common.ui.LeaveGuard;
import org.offprint.common.ui.ViewHeader;
import org.offprint.site.PublicAddress;
import org.offprint.site.Redirects;
import org.offprint.site.SiteSettings;
import org.offprint.site.SiteSettingsService;

/** The form for what frames the public pages: title, language, address, menu. */
@Route("settings")
@PageTitle("Settings · Console")
@Menu(title = "Settings", order = 8)
@RolesAllowed(Roles.OWNER)
final class SettingsView extends Composite<Div> {

    final SettingsForm form;
    final FormActions actions = new FormActions(this::save);
    final DraftKeeper keeper;
    private final SiteSettingsService service;
    private SiteSettings opened;

    SettingsView(SiteSettingsService service, PublicAddress address, Redirects redirects) {
        this.service = service;
        form = new SettingsForm(address);
        keeper = new DraftKeeper(form::restore);
        keeper.add(form);
        opened = service.get();
        form.show(opened);
        form.onChange(() -> actions.setChanged(form.isChanged()));
        Div column = new Div(keeper, redirects(redirects));
        getContent().addClassName("form-view");
        getContent()
                .add(
                        new ViewHeader("Settings", "What frames every page of the site.", actions),
                        column);
        keeper.open("settings");
        LeaveGuard.watch(this, form::isChanged, keeper::forget);
    }

    private void save() {
        form.read(opened).ifPresent(this::store);
    }

    private void store(SiteSettings settings) {
        try {
            opened = service.save(settings);
            form.show(opened);
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

    private static Component redirects(Redirects redirects) {
        Section section = new Section(new H2("Old addresses"));
        List<String> sources = redirects.listSources();
        if (sources.isEmpty()) {
            section.add(new Paragraph("None. An import brings those of the old page with it."));
        } else {
            UnorderedList list = new UnorderedList();
            sources.forEach(source -> list.add(new ListItem(line(source, redirects))));
            section.add(new Paragraph("Visitors who come by these are led on."), list);
        }
        Div form = new Div(section);
        form.addClassNames("form", "redirects");
        return form;
    }

    private static String line(String source, Redirects redirects) {
        return redirects
                .findTarget(source)
                .map(target -> source + " leads to " + target)
                .orElse(source);
    }
}
