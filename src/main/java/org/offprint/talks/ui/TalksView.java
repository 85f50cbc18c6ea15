package org.offprint.talks.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.common.Roles;
import org.offprint.entries.ui.EntriesView;
import org.offprint.entries.ui.EntryWords;
import org.offprint.talks.TalkData;
import org.offprint.talks.TalkService;

/** All talks, newest first. */
@Route(TalksView.PATH)
@PageTitle("Talks · Console")
@Menu(title = "Talks", order = 1.3)
@RolesAllowed(Roles.OWNER)
class TalksView extends EntriesView<TalkData> {

    static final String PATH = "talks";
    static final EntryWords WORDS =
            new EntryWords(
                    PATH,
                    "Talks",
                    "Talk",
                    "Add a talk",
                    "Past ones and those to come, by their dates.",
                    "There is no talk yet. Add one, and the site has a page of talks.");

    TalksView(TalkService talks) {
        super(talks, WORDS, false);
    }

    @Override
    protected String line(TalkData data) {
        return describe(data);
    }

    /** What tells an entry from others of its name, in one line. */
    static String describe(TalkData data) {
        return Stream.of(data.date().inWords(Locale.ENGLISH), data.event(), data.place())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
