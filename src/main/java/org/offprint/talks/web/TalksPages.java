package org.offprint.talks.web;

import java.util.List;
import org.offprint.common.PartialDate;
import org.offprint.entries.ByYear;
import org.offprint.entries.Entry;
import org.offprint.entries.SectionFrames;
import org.offprint.entries.SectionHead;
import org.offprint.entries.SectionPages;
import org.offprint.markdown.PictureSizes;
import org.offprint.site.MarkdownTwin;
import org.offprint.site.SiteFrame;
import org.offprint.talks.TalkData;
import org.offprint.talks.TalkEntry;
import org.offprint.talks.TalkService;
import org.springframework.stereotype.Component;

/** The page of all talks and its twin in Markdown. */
@Component
class TalksPages extends SectionPages<TalkData> {

    static final String PATH = "/talks";

    private final PictureSizes pictures;

    TalksPages(TalkService talks, SectionFrames frames, PictureSizes pictures) {
        super(talks, frames);
        this.pictures = pictures;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String nameKey() {
        return "talks.section";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    protected String template() {
        return "talks/index.jte";
    }

    @Override
    protected TalksPage page(SectionHead head, List<Entry<TalkData>> shown) {
        return new TalksPage(
                head,
                ByYear.group(shown, TalksPages::year).stream()
                        .map(year ->
                                new TalksPage.Year(
                                        year.year(),
                                        year.entries().stream()
                                                .map(talk ->
                                                        TalkEntry.of(talk, head.frame(), pictures))
                                                .toList()))
                        .toList());
    }

    @Override
    protected void write(MarkdownTwin twin, SiteFrame frame, List<Entry<TalkData>> shown) {
        for (ByYear<TalkData> year : ByYear.group(shown, TalksPages::year)) {
            twin.heading(2, Integer.toString(year.year()));
            for (Entry<TalkData> talk : year.entries()) {
                TalkData data = talk.data();
                TalkEntry entry = TalkEntry.of(talk, frame, pictures);
                twin.heading(3, data.title());
                twin.line(days(data, frame), entry.kind(), entry.where());
                twin.text(data.abstractText());
                entry.links().forEach(link -> twin.link(link.label(), frame.absolute(link.href())));
            }
        }
    }

    private static String days(TalkData data, SiteFrame frame) {
        PartialDate until = data.until();
        String first = frame.dates().of(data.date());
        return until == null ? first : first + " – " + frame.dates().of(until);
    }

    private static int year(TalkData data) {
        return data.date().year();
    }
}
