package org.offprint.exchange.academicpages;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.PaperType;

/** What the words of a heading say about the list under it. */
record SectionTopic(
        Subject subject, boolean selected, @Nullable Integer year, @Nullable PaperType kind) {

    enum Subject {
        PAPERS,
        YEAR,
        /** News, talks, teaching and the like: never papers, whatever stands in them. */
        ELSE,
        UNKNOWN
    }

    private static final Map<PaperType, Pattern> KINDS = kinds();
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 9;

    private static final Pattern PAPERS =
            Pattern.compile(
                    "\\b(publications?|pulications?|papers?|pre-?prints?|manuscripts?|articles?|thes[ei]s|dissertations?|book chapters?|chapters|books"
                            + "|proceedings|works? in progress|technical reports?|working drafts?"
                            + "|veröffentlichungen|publikationen|aufsätze|artikel|bücher|buchkapitel|vorabdrucke|dissertation"
                            + "|prépublications?|articles|thèse|chapitres|ouvrages|actes"
                            + "|publicaciones|artículos|tesis|capítulos|publicações|artigos|pubblicazioni|articoli)\\b"
                            + "|论文|論文|出版物|发表|發表|著作|論著|논문");
    private static final Pattern ELSE =
            Pattern.compile(
                    "\\b(news|updates?|announcements?|talks?|presentations?|teaching|teachings?|courses?|services?|awards?|honou?rs?"
                            + "|education|experiences?|reviewer|reviewing|reviews|students?|projects?|patents?|media|press|contact"
                            + "|interests?|skills?|grants?|funding|software|blog|posts?|activities|events?|cv|curriculum|vitae|about|bio|biography"
                            + "|supervision|mentoring|advising|internships?|employment|miscellaneous|hobbies|lehre|vorträge|ausbildung|aktuelles|neuigkeiten"
                            + "|enseignement|exposés|actualités|formation|docencia|noticias|educación|charlas|talks and posters|reading)\\b"
                            + "|新闻|动态|消息|教育|荣誉|奖|教学|服务|项目|经历|指导|评审|审稿|关于我|联系|ニュース|学歴");
    private static final Pattern NEVER =
            Pattern.compile(
                    "\\b(reviewer|reviewing|reviews|awards?|prizes?|supervis\\w*|advis\\w*|students?|service|media coverage|reading)\\b|指导|评审|审稿|获奖");
    private static final Pattern SELECTED =
            Pattern.compile(
                    "\\b(select(ed|ive|ion)?|representative|featured|highlight(ed|s)?|key|notable|ausgewählte|choisies|sélection\\w*|seleccionad\\w*|selecionad\\w*|selezionat\\w*)\\b|代表|精选|精選|部分");
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?:in |year )?((?:19|20)\\d{2})(?: ?年)?(?: ?[-–/] ?(?:(?:19|20)?\\d{2}|present|now))?");

    /** Reads the plain text of a heading. */
    static SectionTopic of(String heading) {
        String text = normal(heading.length() > 300 ? heading.substring(0, 300) : heading);
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return new SectionTopic(Subject.YEAR, false, Integer.valueOf(year.group(1)), null);
        }
        Subject subject = subject(text);
        boolean papers = subject == Subject.PAPERS;
        return new SectionTopic(
                subject,
                papers && SELECTED.matcher(text).find(),
                null,
                papers || subject == Subject.UNKNOWN ? kind(text) : null);
    }

    private static Subject subject(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.split(" ").length > MOST_WORDS) {
            return Subject.UNKNOWN;
        }
        Matcher papers = PAPERS.matcher(text);
        Matcher other = ELSE.matcher(text);
        boolean hasPapers = papers.find();
        boolean hasOther = other.find();
        if (hasPapers
                && !NEVER.matcher(text).find()
                && (!hasOther || papers.start() < other.start())) {
            return Subject.PAPERS;
        }
        return hasOther || NEVER.matcher(text).find() ? Subject.ELSE : Subject.UNKNOWN;
    }

    private static @Nullable PaperType kind(String text) {
        PaperType found = null;
        int kinds = 0;
        for (PaperType kind : KINDS.keySet()) {
            boolean said = text.length() <= LONGEST && KINDS.get(kind).matcher(text).find();
            if (said && !(kind == PaperType.BOOK && found == PaperType.CHAPTER)) {
                found = kind;
                kinds++;
            }
        }
        boolean mixed = kinds > 1 || (found == PaperType.PREPRINT && text.contains("publication"));
        return mixed ? null : found;
    }

    private static Map<PaperType, Pattern> kinds() {
        Map<PaperType, Pattern> kinds = new EnumMap<>(PaperType.class);
        kinds.put(
                PaperType.PREPRINT,
                words(
                        "pre-?prints?|working|manuscripts?|in progress|under review|submitted|drafts?|prépublications?|预印本"));
        kinds.put(PaperType.ARTICLE, words("journals?|zeitschrift\\w*|revues?|revistas?|期刊"));
        kinds.put(
                PaperType.CONFERENCE,
                words("conferences?|proceedings|workshops?|konferenz\\w*|会议"));
        kinds.put(PaperType.THESIS, words("thes[ei]s|dissertations?|thèse|tesis|学位"));
        kinds.put(PaperType.CHAPTER, words("chapters?|buchkapitel|chapitres?|capítulos"));
        kinds.put(PaperType.BOOK, words("books?|bücher|ouvrages|monographs?"));
        return kinds;
    }

    private static Pattern words(String words) {
        return Pattern.compile("(^|\\W)(" + words + ")(\\W|$)");
    }

    private static String normal(String heading) {
        String text = heading.toLowerCase(Locale.ROOT).replaceAll("\\{[^}]*}", " ");
        text = text.replaceAll("[(（][^()（）]*[)）]", " ").replaceAll("\\[[^\\[\\]]*]", " ");
        text = text.replaceAll("[^\\p{L}\\p{N}\\s/–'-]", " ");
        return text.replaceAll("\\s+", " ").strip();
    }
}
