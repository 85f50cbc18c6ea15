package org.offprint.talks.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.offprint.common.MarkdownText;
import org.offprint.common.PartialDate;
import org.offprint.common.Roles;
import org.offprint.common.Visibility;
import org.offprint.entries.ui.EntryView;
import org.offprint.history.WorkingDrafts;
import org.offprint.site.PagePreview;
import org.offprint.talks.TalkData;
import org.offprint.talks.TalkKind;
import org.offprint.talks.TalkService;

/** Adds a talk, or changes one. */
@Route(TalksView.PATH + "/:id")
@RouteAlias(TalksView.PATH + "/new")
@RolesAllowed(Roles.OWNER)
class TalkView extends EntryView<TalkData, TalkForm> {

    TalkView(TalkService talks, WorkingDrafts drafts, PagePreview<TalkData> page, Clock clock) {
        super(talks, drafts, TalksView.WORDS, TalkForm::new, blank(LocalDate.now(clock)), page);
    }

    private static TalkData blank(LocalDate today) {
        return new TalkData(
                "…",
                TalkKind.TALK,
                null,
                null,
                PartialDate.of(today.getYear()),
                null,
                MarkdownText.EMPTY,
                List.of(),
                Visibility.PUBLIC);
    }
}
