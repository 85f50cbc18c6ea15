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
import org.offprint.history.WorkingDrafts;
import org.offprint.history.ui.DraftBar;
import org.offprint.media.Pictures;
import org.offprint.profile.Profile;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileService;
import org.offprint.site.PagePreview;
import org.offprint.site.ui.PreviewedPage;

/** The form for the profile, and the home page beside it as it will be. */
@Route("profile")
@PageTitle("Profile · Console")
@Menu(title = "Profile", order = 2)
@RolesAllowed(Roles.OWNER)
final class ProfileView extends Composite<Div> {

    private static final String DRAFT = "profile";

    final ProfileForm form;
    final FormActions actions = new FormActions(this::save);
    final Button look = new Button("Show the page", e -> turn());
    final DraftKeeper keeper;
    final DraftBar<Profile> drafts;
    private final PreviewedPage<ProfileData> preview;
    private final ProfileService profiles;
    private Profile opened;

    ProfileView(
            ProfileService profiles,
            WorkingDrafts drafts,
            Pictures pictures,
            PagePreview<ProfileData> page) {
        this.profiles = profiles;
        form = new ProfileForm(pictures::store);
        preview = new PreviewedPage<>("The home page as it will be", page);
        keeper = new DraftKeeper(draft -> ProfileParts.restore(form, draft));
        opened = profiles.get();
        this.drafts =
                new DraftBar<>(
                        drafts,
                        profiles.recorded(),
                        actions,
                        this::keepDraft,
                        () -> show(profiles.get()));
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
        keeper.add(drafts, form);
        Div columns = new Div(keeper, page);
        columns.addClassName("form-columns");
        getContent().addClassName("form-view");
        getContent()
                .add(
                        new ViewHeader("Profile", "All that the home page says of you.", actions),
                        columns);
    }

    private void show(Profile profile) {
        opened = profile;
        ProfileData shown = drafts.open(profile, true).orElse(profile).data();
        form.show(shown);
        preview.show(shown);
    }

    private void keepDraft() {
        form.read()
                .ifPresent(data -> {
                    drafts.keep(opened.with(data));
                    form.show(data);
                    keeper.forget();
                    actions.setChanged(false);
                });
    }

    private void changed() {
        actions.setChanged(form.isChanged());
        preview.show(form.draft());
    }

    private void save() {
        form.read().ifPresent(this::store);
    }

    private void store(ProfileData data) {
        try {
            Profile saved = profiles.save(opened.version(), data);
            drafts.published();
            show(saved);
            keeper.forget();
            actions.setSaved();
        } catch (ConflictException e) {
            Profile theirs = profiles.get();
            ConflictDialog.ask(
                    ProfileParts.of(form),
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
