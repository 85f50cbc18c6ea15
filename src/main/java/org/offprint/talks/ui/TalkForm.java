package org.offprint.talks.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offprint.common.MarkdownText;
import org.offprint.common.PartialDate;
import org.offprint.common.ui.ChoiceInput;
import org.offprint.common.ui.LinkEntry;
import org.offprint.common.ui.MarkdownField;
import org.offprint.common.ui.OrderedListField;
import org.offprint.common.ui.RowsInput;
import org.offprint.common.ui.TextInput;
import org.offprint.entries.ui.EntryForm;
import org.offprint.talks.TalkData;
import org.offprint.talks.TalkKind;
import org.offprint.talks.TalkLink;
import org.offprint.talks.TalkLinkKind;

/** The form of a talk. */
final class TalkForm extends EntryForm<TalkData> {

    final TextField title = new TextField("Title");
    final Select<TalkKind> kind = new Select<>();
    final TextField event = new TextField("Event");
    final TextField place = new TextField("Place");
    final TextField date = new TextField("Date");
    final TextField until = new TextField("Last day");
    final MarkdownField abstractText = new MarkdownField("Abstract");
    final OrderedListField<TalkLink> links =
            new OrderedListField<>("Links", "Add a link", TalkForm::linkEntry);
    final Checkbox visible;

    private final TextInput<TalkData, String> titleIn;
    private final TextInput<TalkData, String> eventIn;
    private final TextInput<TalkData, String> placeIn;
    private final TextInput<TalkData, PartialDate> dateIn;
    private final TextInput<TalkData, PartialDate> untilIn;
    private final TextInput<TalkData, MarkdownText> abstractIn;

    /**
     * @param blank a new talk, whose title only stands in for the missing one
     */
    TalkForm(TalkData blank) {
        super(blank);
        kind.setLabel("Kind");
        titleIn =
                text("title", title, unless(blank, TalkData::title), t -> t, TalkData::title)
                        .required("A talk needs a title.");
        input(
                new ChoiceInput<>(
                        "kind", kind, List.of(TalkKind.values()), TalkKind::label, TalkData::kind));
        eventIn = line("event", event, TalkData::event, "The event", TalkData.MAX_EVENT);
        placeIn = line("place", place, TalkData::place, "The place", TalkData.MAX_PLACE);
        dateIn =
                text("date", date, TalkData::date, TalkForm::words, PartialDate::of)
                        .required("A talk needs a date, if only its year.");
        untilIn = text("until", until, TalkData::until, TalkForm::words, this::until);
        input(
                new RowsInput<>(
                        "links",
                        links,
                        TalkData::links,
                        link -> link.kind().label() + " " + link.url()));
        abstractIn =
                markdown(
                        "abstract",
                        abstractText,
                        TalkData::abstractText,
                        "The abstract",
                        TalkData.MAX_ABSTRACT);
        configure();
        section("The talk", title, kind);
        section("Where and when", event, place, row(date, until));
        section("Links", links);
        section("Abstract", abstractText);
        visible = shown();
    }

    @Override
    protected TalkData read(TalkData base) {
        PartialDate day = dateIn.read().orElse(base.date());
        Optional<PartialDate> last = untilIn.read().filter(each -> each.compareTo(day) >= 0);
        return new TalkData(
                titleIn.read().orElse(base.title()),
                kind.getOptionalValue().orElse(base.kind()),
                eventIn.read().orElse(null),
                placeIn.read().orElse(null),
                day,
                last.orElse(null),
                abstractIn.read().orElse(MarkdownText.EMPTY),
                links.getValue(),
                visibility());
    }

    private void configure() {
        event.setHelperText("Such as a conference, or a seminar and who holds it.");
        place.setHelperText("Town and country, or online.");
        date.setHelperText("As far as it is known: 2026, July 2026 or 2026-07-03.");
        until.setHelperText("Of an event of several days.");
        links.addClassName("link-rows");
    }

    private PartialDate until(String text) {
        PartialDate last = PartialDate.of(text);
        dateIn.read().ifPresent(first -> TalkData.until(first, last));
        return last;
    }

    private static LinkEntry<TalkLinkKind, TalkLink> linkEntry() {
        return new LinkEntry<>(
                List.of(TalkLinkKind.values()),
                TalkLinkKind::label,
                TalkLink::new,
                TalkLink::kind,
                TalkLink::url);
    }

    private static String words(PartialDate date) {
        return date.inWords(Locale.ENGLISH);
    }
}
