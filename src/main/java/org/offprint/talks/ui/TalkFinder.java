package org.offprint.talks.ui;

import org.offprint.entries.ui.EntryFinder;
import org.offprint.talks.TalkData;
import org.offprint.talks.TalkService;
import org.springframework.stereotype.Component;

/** Finds the talks. */
@Component
final class TalkFinder extends EntryFinder<TalkData> {

    TalkFinder(TalkService talks) {
        super(talks, TalksView.WORDS, TalksView::describe);
    }
}
