package org.offprint.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.offprint.common.Roles;
import org.offprint.common.ui.ViewHeader;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.profile.ProfileService;

/** The first view: how the page stands, and what asks for the owner. */
@Route("")
@PageTitle("Start · Console")
@Menu(title = "Start", order = 0)
@RolesAllowed(Roles.OWNER)
class StartView extends Composite<Div> implements BeforeEnterObserver {

    private static final int SHOWN = 10;

    private final PaperCatalog catalog;
    private final ProfileService profile;

    StartView(PaperCatalog catalog, ProfileService profile) {
        this.catalog = catalog;
        this.profile = profile;
        getContent().addClassName("start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Paper> papers = catalog.listPapers();
        getContent().removeAll();
        getContent().add(new ViewHeader("Start", ""), page(profile), papers(papers));
        List<Paper> toCheck =
                papers.stream().filter(paper -> paper.data().attention() != null).toList();
        if (!toCheck.isEmpty()) {
            getContent().add(toCheck(toCheck));
        }
    }

    private static Component page(ProfileService profile) {
        Anchor page = new Anchor("/", "Your page");
        page.getElement().setAttribute("router-ignore", true);
        page.setTarget("offprint-page");
        Paragraph state =
                profile.get().isUntouched()
                        ? new Paragraph(
                                page,
                                new Span(
                                        " still shows the profile it came with, and asks search engines to stay away until you have changed it. "),
                                new Anchor("profile", "Change the profile"))
                        : new Paragraph(
                                page,
                                new Span(" is public, and search engines may list it. "),
                                new Anchor("profile", "Change the profile"));
        return section("The page", state);
    }

    private static Component papers(List<Paper> papers) {
        if (papers.isEmpty()) {
            return section(
                    "Papers",
                    new Paragraph(
                            new Span("There is no paper yet. "),
                            new Anchor("papers/new", "Add one"),
                            new Span(" or "),
                            new Anchor("import", "import your list"),
                            new Span(".")));
        }
        long selected = papers.stream().filter(p -> p.isPublic() && p.data().selected()).count();
        long drafts = papers.stream().filter(p -> !p.isPublic()).count();
        String count =
                "%s, %d of them on the home page%s. "
                        .formatted(
                                papers.size() == 1 ? "One paper" : papers.size() + " papers",
                                selected,
                                drafts == 0 ? "" : ", %d not public".formatted(drafts));
        return section(
                "Papers",
                new Paragraph(
                        new Span(count),
                        new Anchor("papers", "All papers"),
                        new Span(" · "),
                        new Anchor("papers/new", "Add a paper")));
    }

    private static Component toCheck(List<Paper> papers) {
        UnorderedList list = new UnorderedList();
        for (Paper paper : papers.subList(0, Math.min(SHOWN, papers.size()))) {
            Anchor title = new Anchor("papers/" + paper.id(), paper.data().title());
            title.addClassName("words");
            String attention = paper.data().attention();
            list.add(new ListItem(title, new Paragraph(attention == null ? "" : attention)));
        }
        Section section = section("To check", list);
        if (papers.size() > SHOWN) {
            section.add(new Paragraph("And %d more.".formatted(papers.size() - SHOWN)));
        }
        return section;
    }

    private static Section section(String name, Component content) {
        Div column = new Div(content);
        column.addClassName("column");
        Section section = new Section(new H2(name), column);
        section.addClassName("hanging");
        return section;
    }
}
