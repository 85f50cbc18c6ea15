package org.offprint.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Roles;
import org.offprint.common.ui.FieldLink;
import org.offprint.common.ui.PaletteSource;
import org.offprint.history.History;
import org.offprint.profile.ProfileService;

/**
 * The frame of every view: the owner's name, the views that announce themselves by {@code @Menu},
 * the way to the public page and out.
 */
@Layout
@RolesAllowed(Roles.OWNER)
class AdminLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    final Map<String, Anchor> links = new LinkedHashMap<>();
    final Button logOut = new Button("Log out");
    final Anchor publicPage = new Anchor("/", "View the page");
    final UndoKeys undo;
    final Palette palette;
    private final Main main = new Main();
    private final Span owner = new Span();
    private final ProfileService profile;
    private boolean shown;

    AdminLayout(
            ProfileService profile,
            List<PaletteSource> sources,
            History history,
            ChangeWords words) {
        this.profile = profile;
        palette = new Palette(new PaletteSearch(sources));
        MenuConfiguration.getMenuEntries().forEach(this::link);
        logOut.addThemeName("tertiary");
        logOut.addClickListener(click -> LogOut.from(this));
        logOut.setId(FrameActions.LOG_OUT);
        publicPage.setId(FrameActions.PUBLIC_PAGE);
        publicPage.getElement().setAttribute("router-ignore", true);
        publicPage.setTarget("offprint-page");
        main.setId("main");
        // Told apart from the one of the page that a view shows in a frame.
        main.getElement().setAttribute("aria-label", "Console");

        owner.addClassName("owner");
        Span console = new Span("Console");
        Div masthead = new Div(owner, console);
        masthead.addClassName("masthead");
        Div leave = new Div(publicPage, logOut);
        leave.addClassName("leave");
        Aside rail = new Aside(masthead, palette, navigation(), leave);
        rail.addClassName("rail");
        rail.getElement().setAttribute("aria-label", "Menu");
        getContent().addClassName("console");
        undo = new UndoKeys(history, words);
        getContent().add(skip(), rail, main, undo);
        Shortcuts.addShortcutListener(
                getContent(),
                () -> UI.getCurrentOrThrow().navigate("import"),
                Key.KEY_P,
                KeyModifier.ALT);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        owner.setText(profile.ownerName().orElse("Offprint"));
        String first = event.getLocation().getFirstSegment();
        links.forEach((path, link) -> {
            if (path.equals(first)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        if (shown) {
            main.getElement()
                    .executeJs(
                            "setTimeout(() => { scrollTo(0, 0); const field = document.activeElement; if (!this.contains(field)) this.querySelector('h1')?.focus({preventScroll: true}); })");
        }
        shown = true;
        palette.setCreate(whereToCreate(first));
        FieldLink.label(event.getLocation()).ifPresent(palette::seek);
    }

    /** The form of a new entry of the kind that a view shows, or else of a new paper. */
    private static String whereToCreate(String view) {
        String path = view + "/new";
        return RouteConfiguration.forSessionScope().getRoute(path).isPresent()
                ? path
                : "papers/new";
    }

    private void link(MenuEntry entry) {
        String path = ViewFinder.path(entry);
        links.put(path.equals(".") ? "" : path, new Anchor(path, entry.title()));
    }

    private Component navigation() {
        UnorderedList list = new UnorderedList();
        links.values().forEach(link -> list.add(new ListItem(link)));
        Nav nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", "Views");
        return nav;
    }

    private static Component skip() {
        Anchor skip = new Anchor("#main", "Skip to content");
        skip.addClassName("skip");
        skip.getElement()
                .setAttribute(
                        "onclick",
                        "event.preventDefault(); document.querySelector('#main h1')?.focus()");
        return skip;
    }
}
