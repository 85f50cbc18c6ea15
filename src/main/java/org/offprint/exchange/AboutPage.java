package org.offprint.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.common.EmailAddress;
import org.offprint.papers.PaperData;
import org.offprint.profile.ProfileData;

/** Puts an {@code about.md} together. */
final class AboutPage {

    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}(#{1,6})(?=\\s|$)");
    private static final Pattern UNDERLINED = Pattern.compile("(?m)^\\S.*\\R {0,3}=+[ \\t]*$");
    private static final Pattern LIST_ITEM =
            Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s.*", Pattern.DOTALL);
    private static final Pattern PLAIN_PATH = Pattern.compile("/[\\w./~%+-]*");

    /** More are a whole list, and not a choice out of one. */
    private static final int MOST_SELECTED = 15;

    private AboutPage() {}

    static String of(ProfileData profile, List<String> oldPaths, List<PaperData> papers) {
        StringBuilder page = new StringBuilder(front(profile.name(), oldPaths));
        block(page, profile.bio().source());
        EmailAddress email = profile.email();
        if (email != null) {
            block(page, "**Email**: " + inWords(email.value()));
        }
        String level = "#".repeat(level(profile.bio().source()));
        papers(page, level, front(profile.name(), List.of()), papers);
        return page.toString();
    }

    private static String front(@Nullable String name, List<String> oldPaths) {
        StringBuilder front = new StringBuilder("---\npermalink: /\ntitle: ");
        front.append(quoted(name == null ? "About me" : name)).append("\nauthor_profile: true\n");
        if (!oldPaths.isEmpty()) {
            front.append("redirect_from:\n");
            for (String path : oldPaths) {
                front.append("  - ")
                        .append(PLAIN_PATH.matcher(path).matches() ? path : quoted(path))
                        .append('\n');
            }
        }
        return front.append("---\n").toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** As such pages hide an address from harvesters. */
    private static String inWords(String email) {
        int at = email.lastIndexOf('@');
        return email.substring(0, at) + " *at* " + email.substring(at + 1).replace(".", " *dot* ");
    }

    /** The level of the lists' headings, so that no heading of the biography stands above them. */
    private static int level(String bio) {
        int level = UNDERLINED.matcher(bio).find() ? 1 : 2;
        Matcher headings = HEADING.matcher(bio);
        while (headings.find()) {
            level = Math.min(level, headings.group(1).length());
        }
        return level;
    }

    private static void papers(
            StringBuilder page, String level, String front, List<PaperData> papers) {
        // Where no list is of selected papers, all of them are.
        boolean all =
                papers.size() > MOST_SELECTED && papers.stream().allMatch(PaperData::selected);
        List<PaperData> listed =
                all ? papers.stream().map(paper -> paper.withSelected(false)).toList() : papers;
        if (!papers.isEmpty() && papers.stream().noneMatch(PaperData::selected)) {
            block(page, level + " " + AboutSection.of(true).heading());
        }
        Map<AboutSection, List<String>> bullets = new TreeMap<>();
        AboutBullets writer = new AboutBullets(front, listed);
        for (PaperData paper : listed) {
            AboutBullets.Placed placed = writer.place(paper);
            bullets.computeIfAbsent(placed.section(), section -> new ArrayList<>())
                    .add(placed.bullet());
        }
        String last = "";
        for (Map.Entry<AboutSection, List<String>> list : bullets.entrySet()) {
            AboutSection section = list.getKey();
            if (!section.heading().equals(last)) {
                block(page, level + " " + section.heading());
                last = section.heading();
            }
            if (section.year() != null) {
                block(page, level + "# " + section.year());
            }
            block(page, joined(list.getValue()));
        }
    }

    /**
     * Items of a list below each other; what is none apart, and below all others if it is a
     * heading.
     */
    private static String joined(List<String> bullets) {
        StringBuilder list = new StringBuilder();
        String before = "";
        List<String> ordered = new ArrayList<>(bullets);
        ordered.sort((a, b) -> Boolean.compare(a.startsWith("#"), b.startsWith("#")));
        for (String bullet : ordered) {
            if (!before.isEmpty()) {
                list.append(isItem(before) && isItem(bullet) ? "\n" : "\n\n");
            }
            list.append(bullet);
            before = bullet;
        }
        return list.toString();
    }

    private static boolean isItem(String bullet) {
        return LIST_ITEM.matcher(bullet).matches();
    }

    private static void block(StringBuilder page, String text) {
        if (!text.isBlank()) {
            page.append('\n').append(text).append('\n');
        }
    }
}
