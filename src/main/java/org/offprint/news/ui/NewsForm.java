package org.offprint.news.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.offprint.common.MarkdownText;
import org.offprint.common.WebLink;
import org.offprint.common.ui.DayInput;
import org.offprint.common.ui.MarkdownField;
import org.offprint.common.ui.TextInput;
import org.offprint.entries.ui.EntryForm;
import org.offprint.news.NewsData;

/** The form of a piece of news. */
final class NewsForm extends EntryForm<NewsData> {

    final DatePicker date = new DatePicker("Day");
    final TextField title = new TextField("Title");
    final MarkdownField body = new MarkdownField("Text");
    final TextField url = new TextField("Link");
    final Checkbox visible;

    private final DayInput<NewsData> dateIn;
    private final TextInput<NewsData, String> titleIn;
    private final TextInput<NewsData, MarkdownText> bodyIn;
    private final TextInput<NewsData, WebLink> urlIn;

    /**
     * @param blank a new piece of news, whose text only stands in for the missing one
     */
    NewsForm(NewsData blank) {
        super(blank);
        dateIn = input(new DayInput<>("date", date, NewsData::date));
        titleIn = line("title", title, NewsData::title, "The title", NewsData.MAX_TITLE);
        bodyIn =
                text(
                                "body",
                                body,
                                unless(blank, NewsData::body),
                                MarkdownText::source,
                                NewsData::body)
                        .required("A piece of news needs a text.");
        urlIn = link("url", url, NewsData::url);
        title.setHelperText("A short note needs none.");
        body.setHelperText(MARKDOWN);
        url.setHelperText("What it is about; the title leads there.");
        section("News", date, title, body, url);
        visible = shown();
    }

    @Override
    protected NewsData read(NewsData base) {
        return new NewsData(
                dateIn.read().orElse(base.date()),
                titleIn.read().orElse(null),
                bodyIn.read().orElse(base.body()),
                urlIn.read().orElse(null),
                visibility());
    }
}
